/**
 * What of a case is in the address?
 *
 * It is in the fragment, `#check-verzuim?aanleiding=melding&gegevens=persoon,verzuim`, which the browser never sends to a
 * server. A fragment with an unknown question or choice, anything twice or more than 2000 characters is ignored as a
 * whole, with a message: half a case would be another case. The form says in `data-renamed` and `data-retired` what an
 * answer in an older link is called by now, and why another is gone.
 *
 * A link to share begins with the version of the rules, `v=2026.11.24`, so that since.js can tell what changed since.
 * What is written while somebody fills in the form has none: it is the case of now.
 */

import { TEXTS } from '../texts.js';

/** A link: its version and answers as they stand in it, the inputs that go with them if it fits the form, and what is
 * wrong if it does not.
 * @typedef {{version?: string, query: URLSearchParams, chosen?: HTMLInputElement[], notice: string}} Link */

const MAX_FRAGMENT = 2000;
/** The name that no question has: the version in a link. */
const VERSION = 'v';

/** @param {HTMLElement} check @param {string} filledIn a case */
export const linkTo = ({ id, dataset }, filledIn) => `#${id}?${VERSION}=${dataset.version}&${filledIn}`;

/** Puts a case in the address, as no step in the history. @param {HTMLElement} check @param {string} filledIn */
export function writeAddress({ id }, filledIn) {
  if (!filledIn && !location.hash.startsWith(`#${id}?`)) return;
  const address = filledIn ? `#${id}?${filledIn}` : location.pathname + location.search;
  try {
    history.replaceState({ ...history.state, y: scrollY }, '', address);
  } catch {
    // Some browsers refuse many changes in a short time. The link under the check is right anyway.
  }
}

/** @param {string[]} list */
const hasTwice = (list) => new Set(list).size < list.length;

/** The case in the address, when that names this check.
 * @param {import('./form.js').Parts} parts @returns {Link | undefined} */
export function readAddress({ check: { id, dataset }, inputs }) {
  const { hash } = location;
  if (!hash.startsWith(`#${id}?`)) return undefined;
  const query = new URLSearchParams(hash.slice(id.length + 2));
  const version = query.has(VERSION) ? query.getAll(VERSION).join() : undefined;
  query.delete(VERSION);
  const [renamed, retired] = [dataset.renamed, dataset.retired].map((json) => JSON.parse(json ?? '{}'));
  const pairs = [...query].flatMap(([question, value]) => value.split(',').map((choice) => `${question}=${choice}`));
  const gone = pairs.find((pair) => retired[pair]);
  if (gone) return { version, query, notice: TEXTS.oldLink(retired[gone]) };
  const wanted = new Set(pairs.map((pair) => renamed[pair] ?? pair));
  const chosen = inputs.filter(({ name, value }) => wanted.has(`${name}=${value}`));
  const single = chosen.filter(({ type }) => type === 'radio').map(({ name }) => name);
  const isWhole = pairs.length > 0 && chosen.length === wanted.size && hash.length <= MAX_FRAGMENT;
  const fits = isWhole && ![[...query.keys()], pairs, single].some(hasTwice);
  return fits ? { version, query, chosen, notice: '' } : { version, query, notice: TEXTS.badLink };
}

/** A filled-in check that has another name by now, or is on another page: go on to where it is. The build leaves an
 * element with the old name (scripts/build/redirect.py), which the browser finds by itself without answers. */
function followMoved() {
  const [id, query] = location.hash.slice(1).split(/\?(.*)/s);
  const old = query && document.getElementById(id);
  if (!old) return;
  const link = old.querySelector('a');
  if (old.matches('.moved')) history.replaceState(history.state, '', `#${old.parentElement?.id}?${query}`);
  else if (old.matches('.retired')) location.replace(`#${id}`); // there stands why
  else if (old.matches('.moved-away') && link) location.replace(`${link.href}?${query}`);
}

followMoved();
// imported before anything hears of it
addEventListener('hashchange', followMoved);

/** What a browser does for a link within the page: show the place, and go on from there with the keyboard. Not for who
 * came back to this address or loaded the page again. @param {HTMLElement} check */
export function goHere(check) {
  const { move } = document.documentElement.dataset; // navigation.js knows, from the first move on
  if (move ? move === 'history' : history.state) return;
  check.scrollIntoView({ behavior: 'instant', block: 'start' });
  history.replaceState({ y: scrollY }, '', location.href);
  const link = document.activeElement?.closest('a');
  if (link?.hash !== location.hash) return;
  check.tabIndex = -1;
  check.focus({ preventScroll: true });
}
