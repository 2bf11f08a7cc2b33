/**
 * `<uitwissel-check>`: brings the form of a check to life. Python, in a worker, decides which questions are asked and
 * makes the verdict and its (escaped) HTML; this carries the case there and the reply back. It never makes an input anew
 * and never takes the focus away from the reader.
 */

import { goHere, linkTo, readAddress, writeAddress } from './check/address.js';
import { caseIn, findParts, showQuestions } from './check/form.js';
import { shareCase } from './check/share.js';
import { Status, say } from './check/status.js';
import { mustSpareData } from './connection.js';
import { keepOffline } from './offline.js';
import { runtime } from './runtime-client.js';
import { TEXTS } from './texts.js';

/** Starts fetching a little before a check comes into view. */
const near = new IntersectionObserver((seen) => {
  if (seen.some((entry) => entry.isIntersecting)) runtime.start();
}, { rootMargin: '200px' });

class UitwisselCheck extends HTMLElement {
  #parts;
  #status;
  /** What goes with every question to Python. */
  #about;
  #isAsking = false;
  /** The verdict that is in the page, as Python gave it. */
  #shown = '';
  /** The link that the reader came by, as long as its case is the one in the form.
   * @type {import('./check/address.js').Link | undefined} */
  #link;

  constructor() {
    super();
    // came by a link within the site, to a page of another release than this script
    const isOther = !import.meta.url.endsWith(`/${this.dataset.script}`);
    if (isOther && document.documentElement.dataset.move) location.reload();
    this.#parts = findParts(this);
    this.#status = new Status(this.#parts);
    // as a whole address, for paper
    const base = new URL(this.dataset.base || '.', location.href).href;
    this.#about = { checker: this.getAttribute('checker') ?? '', base };
    if (this.dataset.timeout) runtime.timeout = Number(this.dataset.timeout);
    this.#parts.form.onchange = () => this.#changed();
    // the browser empties the form after this event
    this.#parts.form.onreset = () => setTimeout(() => this.#changed());
  }

  connectedCallback() {
    if (!mustSpareData()) near.observe(this); // else the first answer starts it
    this.#refresh();
    this.readAddress();
  }

  /** The runtime has another state. */
  hear() {
    this.#status.hear();
    if (!runtime.isBusy) this.#refresh();
  }

  #changed() {
    writeAddress(this, caseIn(this.#parts));
    this.#setLink(undefined);
  }

  /** Fills the form from the address, when that names this check. */
  readAddress() {
    const link = readAddress(this.#parts);
    if (!link) return;
    goHere(this);
    if (link.chosen) {
      for (const input of this.#parts.inputs) input.checked = link.chosen.includes(input);
      // a link with a version stays as it is until the reader changes an answer
      if (link.version === undefined) writeAddress(this, caseIn(this.#parts));
    }
    this.#setLink(link);
  }

  /** @param {import('./check/address.js').Link | undefined} link */
  #setLink(link) {
    this.#link = link;
    this.#parts.since.replaceChildren();
    this.#status.notice = link?.notice ?? '';
    this.#refresh();
  }

  /** Everything again that follows from the case in the form. */
  #refresh() {
    const filledIn = caseIn(this.#parts);
    this.#status.problem = '';
    shareCase(this.#parts, filledIn && linkTo(this, filledIn), this.#status);
    if (filledIn) runtime.start();
    else showQuestions(this.#parts);
    const isDue = filledIn !== '' && runtime.state.name !== 'failed';
    if (!isDue) this.#show('');
    this.#parts.verdict.ariaBusy = String(isDue);
    this.#status.show();
    if (runtime.state.name !== 'ready') return;
    this.#calculate();
    this.#tellSince();
  }

  /** Asks Python until it answered what is in the form by then; one question at a time. @returns {Promise<void>} */
  async #calculate() {
    const filledIn = caseIn(this.#parts);
    if (!filledIn || this.#isAsking) return;
    this.#isAsking = true;
    const question = { ...this.#about, case: filledIn };
    const reply = await runtime.ask(question).catch(({ message }) => ({ html: '', problem: message }));
    this.#isAsking = false;
    // of a runtime that fails, the state says why
    if (runtime.state.name !== 'ready') return;
    if (filledIn !== caseIn(this.#parts)) return this.#calculate();
    if ('asked' in reply) showQuestions(this.#parts, reply.asked);
    else this.#status.problem = reply.problem;
    this.#show(reply.html);
    this.#status.show();
    keepOffline();
  }

  /** @param {string} html made, and escaped, by Python */
  #show(html) {
    const { verdict, announce } = this.#parts;
    verdict.ariaBusy = 'false';
    if (html === this.#shown) return;
    this.#shown = html;
    const open = [...verdict.querySelectorAll('details[open]')].map(({ id }) => id);
    verdict.innerHTML = html;
    for (const each of verdict.querySelectorAll('details')) each.open = open.includes(each.id);
    const [outcome, word, summary] = ['.verdict', '.verdict-word', '.verdict-summary'].map((css) => verdict.querySelector(css));
    announce.dataset.outcome = outcome?.getAttribute('data-outcome') ?? '';
    // a live region that is filled again is read again
    say(announce, word ? TEXTS.outcome(word.textContent, summary?.textContent ?? '') : '');
  }

  /** What changed since the version of the link. */
  async #tellSince() {
    const link = this.#link;
    if (link?.version === undefined || link.version === this.dataset.version) return;
    const now = link.chosen ? caseIn(this.#parts) : '';
    const found = await import('./check/since.js')
      .then(({ changesSince }) => changesSince(this.#about, link, now))
      .catch(() => TEXTS.sinceUnknown);
    if (this.#link === link) this.#parts.since.innerHTML = found;
  }
}

/** The checks on the page now. @returns {NodeListOf<UitwisselCheck>} */
const checks = () => document.querySelectorAll('uitwissel-check:defined');

const readAddresses = () => checks().forEach((check) => check.readAddress());

customElements.define('uitwissel-check', UitwisselCheck);
addEventListener('hashchange', readAddresses);
// WebKit empties the form of a page that it kept, after this event; the address still has the case
addEventListener('pageshow', ({ persisted }) => persisted && setTimeout(readAddresses));
runtime.addEventListener('state', () => checks().forEach((check) => check.hear()));
