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
  const LATE_MS = 120;
  let movedAt = -LATE_MS;
  let page = location.pathname;
  const note = (/** @type {'link' | 'history'} */ move) => { document.documentElement.dataset.move = move; };

  addEventListener('popstate', (event) => {
    // a place in the history where the reader was before has a state by now, and a new one has none yet
    note(event.state === null ? 'link' : 'history');
    const isWithinPage = location.pathname === page;
    page = location.pathname;
    if (!isWithinPage) return;
    event.stopImmediatePropagation();
    if (typeof event.state?.y === 'number') scrollTo({ top: event.state.y, behavior: 'instant' });
  });

  addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link?.href || link.target) return;
      const url = new URL(link.href);
      if (url.origin !== location.origin || url.pathname !== location.pathname) return;
      // the theme passes over links that have a target
      link.target = '_self';
      setTimeout(() => link.removeAttribute('target'));
    },
    { capture: true },
  );

  // by now the theme has put another page in the address, if it was going to
  document.addEventListener('click', () => {
    if (page !== location.pathname) {
      note('link');
      movedAt = performance.now();
    }
    page = location.pathname;
  });

  // The theme notes where the reader was 100 ms after the last scroll. Who follows a link within that time has moved on:
  // the note would be about the page before, and the theme would go there instead of to the place in the link.
  const replaceState = history.replaceState.bind(history);
  history.replaceState = (state, unused, url) => {
    const isLate = url === undefined && typeof state?.y === 'number' && performance.now() - movedAt < LATE_MS;
    if (!isLate) replaceState(state, unused, url);
  };
})();
