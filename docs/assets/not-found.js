/**
 * `<uitwissel-wegwijzer>`, on the page that says that a page is not there: names the page in the menu whose address is
 * most like what was asked for, if one is, and opens the search with that name, or with the words of the address. Nothing
 * is fetched for it, and nothing is sent.
 */

import { part } from './part.js';

/** The home page, and pages that are called like the one they belong to. */
const PASSED_OVER = /^$|^tabel-/;
/** Two names are alike when they share at least this part of their pairs of letters. */
const ALIKE = 0.5;

/** @param {string} text as a name: without accents, capitals and signs */
const slug = (text) =>
  text.normalize('NFKD').replace(/\p{Mark}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

/** The last part of an address, as a name. @param {string} path */
function nameIn(path) {
  const last = path.replace(/(\/index)?\.html?$/i, '').split('/').filter(Boolean).at(-1) ?? '';
  // unlike decodeURIComponent, this takes no offence at what is not quite an address
  return slug(new URLSearchParams(`name=${last}`).get('name') ?? '');
}

/** The pairs of letters in a name; its first letter makes one with nothing, and so does its last. @param {string} name */
const pairsIn = (name) => new Set(Array.from(`${name} `, (_, at) => ` ${name} `.slice(at, at + 2)));

/** Which part of their pairs of letters do two names share? @param {string} one @param {string} other */
function likeness(one, other) {
  const [mine, yours] = [pairsIn(one), pairsIn(other)];
  return [...mine].filter((pair) => yours.has(pair)).length / Math.max(mine.size, yours.size);
}

/** The link in the menu whose address or title is nearest to this name; none when nothing is near. @param {string} name */
function nearest(name) {
  /** @type {NodeListOf<HTMLAnchorElement>} */
  const menu = document.querySelectorAll('.md-nav--primary a.md-nav__link[href]');
  const pages = [...menu].flatMap((link) => {
    const own = nameIn(link.pathname);
    const how = Math.max(likeness(name, own), likeness(name, slug(link.textContent)));
    return how < ALIKE || PASSED_OVER.test(own) ? [] : { link, how };
  });
  return pages.sort((one, other) => other.how - one.how)[0]?.link;
}

class Signpost extends HTMLElement {
  connectedCallback() {
    const name = nameIn(location.pathname);
    const near = nearest(name);
    const title = near?.textContent.trim() ?? '';
    const hint = part(this, '.hint', HTMLElement);
    const link = part(hint, 'a', HTMLAnchorElement);
    const button = part(this, 'button', HTMLButtonElement);
    hint.hidden = !near;
    link.href = near?.href ?? '';
    link.textContent = title;
    button.hidden = false;
    button.onclick = () => {
      const field = part(document.body, '[data-md-component="search-query"]', HTMLInputElement);
      field.value = title || name.replaceAll('-', ' ');
      field.focus(); // then the theme opens its search
      field.select();
    };
  }
}

customElements.define('uitwissel-wegwijzer', Signpost);
