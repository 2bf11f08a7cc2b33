/**
 * The index to search by is fetched when somebody is about to search, not with every page. The theme asks for it at once
 * and then builds its tables in a worker: a sixth of a megabyte, and seconds of an old laptop's second core, just when
 * Python wants to start there. Its request is held until the reader comes near the search, with the pointer, the keyboard
 * or a link that searches: then the theme goes there. So this comes before the theme's script.
 */

/** @type {Promise<void>} */
const near = new Promise((come) => {
  const look = (/** @type {Event} */ { target }) => {
    if (target instanceof Element && target.closest('.md-search, [for=__search]')) come();
  };
  for (const kind of ['focusin', 'pointerover', 'pointerdown']) addEventListener(kind, look, { capture: true });
});

const { open, send } = XMLHttpRequest.prototype;
XMLHttpRequest.prototype.open = function (method, url, /** @type {boolean} */ isAsync = true) {
  if (String(url).endsWith('/search/search_index.json')) this.send = () => near.then(() => send.call(this));
  open.call(this, method, url, isAsync);
};
