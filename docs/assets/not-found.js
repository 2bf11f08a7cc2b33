/**
 * `<uitwissel-wegwijzer>`, on the page that says that a page is not there: names the page whose address is most like
 * what was asked for, if one is, and opens the search with that name, or with the words of the address.
 *
 * The pages are those of the menu, which is on this page too. So nothing is fetched, and nothing is sent.
 */

/** Pages that have no name of their own in the menu: they are called like the page they belong to. */
const PASSED_OVER = /^tabel-/;
/** So many letters of a name stand for one letter that may be wrong. */
const LETTERS_A_FAULT = 4;
/** A name of fewer letters than this is like any other. */
const SHORT = 3;

/** The last part of a path, as a name: without accents, capitals and extension. @param {string} path */
function nameIn(path) {
  let text = path;
  try {
    text = decodeURIComponent(path);
  } catch {
    // not an address that a browser makes; then as it stands
  }
  const parts = text.replace(/(\/index)?\.html?$/i, '').split('/').filter(Boolean);
  return slug(parts.at(-1) ?? '');
}

/** @param {string} text */
function slug(text) {
  const bare = text.normalize('NFKD').replace(/\p{Mark}/gu, '').toLowerCase();
  return bare.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** How many letters have to be added, left out, replaced or swapped to make one name of the other.
 * @param {string} one @param {string} other */
function distance(one, other) {
  let beforeLast = /** @type {number[]} */ ([]);
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + Number(!same));
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
    }
    [beforeLast, last] = [last, row];
  }
  return last[other.length];
}

/** The link in the menu whose address or title is nearest to this name; none when nothing is near.
 * @param {string} name @returns {HTMLAnchorElement | undefined} */
function nearest(name) {
  /** @type {HTMLAnchorElement | undefined} */
  let found;
  const mostFaults = name.length < SHORT ? 0 : Math.max(1, Math.floor(name.length / LETTERS_A_FAULT));
  let smallest = mostFaults + 1;
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('.md-nav--primary a.md-nav__link[href]'))) {
    const own = nameIn(new URL(link.href).pathname);
    if (!own || PASSED_OVER.test(own)) continue;
    const faults = Math.min(distance(name, own), distance(name, slug(link.textContent ?? '')));
    if (faults < smallest) [found, smallest] = [link, faults];
  }
  return found;
}

/** Opens the search of the theme with these words in it. @param {string} words */
function search(words) {
  const toggle = /** @type {HTMLInputElement | null} */ (document.querySelector('[data-md-toggle="search"]'));
  const field = /** @type {HTMLInputElement | null} */ (document.querySelector('[data-md-component="search-query"]'));
  if (!toggle || !field) return;
  field.value = words;
  if (!toggle.checked) toggle.click();
  field.focus();
  field.select();
}

class Signpost extends HTMLElement {
  connectedCallback() {
    const name = nameIn(location.pathname);
    const near = name ? nearest(name) : undefined;
    const title = near?.textContent?.trim() ?? '';
    if (near) {
      const link = document.createElement('a');
      link.href = near.href;
      link.textContent = title;
      const hint = document.createElement('p');
      hint.append('Bedoel je ‘', link, '’?');
      this.prepend(hint);
    }
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'md-button';
    button.textContent = 'Zoek op deze site';
    button.addEventListener('click', () => search(title || name.replaceAll('-', ' ')));
    this.querySelector('.signpost')?.append(button);
  }
}

if (!customElements.get('uitwissel-wegwijzer')) customElements.define('uitwissel-wegwijzer', Signpost);
