/** What a script needs of the page. Throws an error that names what is missing.
 * @template {Element} T @param {Element} within @param {string} css @param {new () => T} kind */
export function part(within, css, kind) {
  const found = within.querySelector(css);
  if (!(found instanceof kind)) throw new Error(`${within.localName}: ${css} ontbreekt in de pagina`);
  return found;
}
