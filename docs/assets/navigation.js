/**
 * Keeps the theme's instant navigation (a page comes in the place of the one before, and Python stays warm) away from
 * moves within one page.
 *
 * The theme would fetch the page anew at the first of those, and with it throw the form away. So for a link to the page
 * itself, and for back and forward within it, the browser does what it does by itself. Only where the page was
 * scrolled to is ours to restore, because the theme tells the browser to leave that alone.
 *
 * It also notes how the reader came to this address, in `<html data-move>`: by a link, or back in the history.
 *
 * No module, and before the theme's script: on a window, who listens first hears first.
 */
(() => {
  const [pushState, replaceState] = [history.pushState.bind(history), history.replaceState.bind(history)];
  let page = location.pathname;
  /**
   * The last move to another page: from which, to where, and what is shown until that page comes in its place.
   * @type {{from: string, to: string, shown: Element | null, isAsked: boolean} | undefined}
   */
  let move;
  /** The link within the page that was followed last. @type {HTMLAnchorElement | null} */
  let within = null;

  const isUnderWay = () => Boolean(move?.shown?.isConnected);
  const note = (/** @type {'link' | 'history'} */ how) => { document.documentElement.dataset.move = how; };

  function leave() {
    const shown = document.querySelector('[data-md-component=container]');
    const started = { from: page, to: location.href, shown, isAsked: false };
    // before it asks for the page, the theme also looks for the place in the address on the page before
    setTimeout(() => { started.isAsked = true; });
    move = started;
    page = location.pathname;
  }

  addEventListener('popstate', (event) => {
    // a place in the history where the reader was before has a state by now, and a new one has none yet
    note(event.state === null ? 'link' : 'history');
    if (location.pathname !== page) return leave();
    event.stopImmediatePropagation();
    if (move?.isAsked && isUnderWay() && location.href === move.to) {
      // The theme could not fetch the page, and sent the browser to its address. There it is already: when a place goes
      // with it, the browser only looks for that, on the page before. So it returns to that page first.
      replaceState(null, '', move.from);
      location.replace(move.to);
    } else if (typeof event.state?.y === 'number') {
      scrollTo({ top: event.state.y, behavior: 'instant' });
    }
  });

  addEventListener(
    'click',
    (event) => {
      within?.removeAttribute('target');
      within = null;
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link?.href || link.target) return;
      const url = new URL(link.href);
      if (url.origin !== location.origin || url.pathname !== location.pathname) return;
      // The theme passes over links that have a target. It stays until the next click: on a slow line the theme looks
      // at the last one again, once it knows which pages there are.
      link.target = '_self';
      within = link;
    },
    { capture: true },
  );

  // at a link the theme puts the other page in the address first, and then asks for it
  history.pushState = (state, unused, url) => {
    pushState(state, unused, url);
    note('link');
    leave();
  };

  // Some time after every scroll the theme notes, with the address of that moment, where the reader is. Between two
  // pages that would be where the reader was on the page before, and the theme would go there instead of to the place
  // in the link. What a form has to say about its address is then about another page as well.
  history.replaceState = (state, unused, url) => {
    if (!isUnderWay()) replaceState(state, unused, url);
  };
})();
