/**
 * The index to search by is fetched when somebody is about to search, not with every page.
 *
 * The theme asks for it at once and then builds its tables in a worker: a sixth of a megabyte, and seconds of an old
 * laptop's second core, just when Python wants to start there. Its request is held until the reader comes near the
 * search, with the pointer or the keyboard, or came by a link that searches.
 *
 * No module, and before the theme's script, which makes the request.
 */
(() => {
  const INDEX = /\/search\/search_index\.json$/;
  if (new URLSearchParams(location.search).has('q')) return;
  /** @type {(() => void)[]} */
  const held = [];
  let wanted = false;
  const { open, send } = XMLHttpRequest.prototype;

  XMLHttpRequest.prototype.open = function (/** @type {any[]} */ ...args) {
    this.isIndex = INDEX.test(new URL(args[1], location.href).pathname);
    return open.apply(this, args);
  };
  XMLHttpRequest.prototype.send = function (...args) {
    if (wanted || !this.isIndex) send.apply(this, args);
    else held.push(() => send.apply(this, args));
  };

  const want = (/** @type {Event} */ event) => {
    const isNear = event.target instanceof Element && event.target.closest('.md-search, [for=__search]');
    if (wanted || !isNear) return;
    wanted = true;
    for (const go of held.splice(0)) go();
  };
  for (const kind of ['focusin', 'pointerover', 'pointerdown']) addEventListener(kind, want, { capture: true });
})();
