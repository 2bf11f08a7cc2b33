/** What the check says beside its verdict: how far Python is, what went wrong, and what the reader can do then. */

import { mustSpareData } from '../connection.js';
import { runtime } from '../runtime-client.js';
import { TEXTS } from '../texts.js';
import { caseIn } from './form.js';

/** A screen reader reads every change aloud: while it loads, one in this time. */
const EVERY_MS = 1_000;

/** @param {HTMLElement} element @param {string} text what is there already is not said again */
export function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

export class Status {
  /** About the link that the reader followed or copied. */
  notice = '';
  /** What Python said when it could not answer. */
  problem = '';
  /** The site has a newer page than this one, and no longer the files that go with this one. */
  #isOutdated = false;
  #timer = 0;
  #parts;

  /** @param {import('./form.js').Parts} parts */
  constructor(parts) {
    this.#parts = parts;
    parts.retry.onclick = () => {
      if (this.#isOutdated) return location.reload();
      this.problem = '';
      // The button goes away; the reader stays with what it did.
      parts.status.tabIndex = -1;
      parts.status.focus({ preventScroll: true });
      runtime.start({ again: true });
      this.show();
    };
  }

  /** The runtime has another state. */
  hear() {
    this.#isOutdated = false;
    if (runtime.isBusy) this.#timer ||= setTimeout(() => this.show(), EVERY_MS);
    if (runtime.state.name === 'failed') this.#lookForNewer();
  }

  show() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    const { state } = runtime;
    const { status, notice, stage, progress, retry } = this.#parts;
    const failure = state.name === 'failed' ? TEXTS.failures[state.kind] : this.problem;
    status.toggleAttribute('data-failed', failure !== '');
    say(notice, this.notice);
    say(stage, this.#isOutdated ? TEXTS.outdated : failure ? `${failure} ${TEXTS.afterFailure}` : this.#stage());
    say(retry, this.#isOutdated ? TEXTS.reload : TEXTS.retry);
    progress.hidden = !runtime.isBusy;
    if (state.name === 'fetching' && state.total) progress.value = state.loaded / state.total;
    else progress.removeAttribute('value');
  }

  #stage() {
    const { state } = runtime;
    if (state.name === 'idle' && !mustSpareData()) return '';
    if (state.name === 'fetching' && state.total) return TEXTS.fetched(state.loaded, state.total);
    if (state.name === 'ready' && caseIn(this.#parts)) return '';
    return TEXTS.states[state.name];
  }

  /** After a failure: does the site have a newer page, without this script? Then trying again helps no more. */
  async #lookForNewer() {
    const { state } = runtime;
    const page = await fetch(location.pathname, { cache: 'no-store', signal: AbortSignal.timeout(runtime.timeout) })
      .then((response) => response.text())
      .catch(() => ''); // no line: trying again is what is left
    if (runtime.state !== state) return;
    this.#isOutdated = page.includes('<uitwissel-check') && !page.includes(this.#parts.check.dataset.script ?? '');
    this.show();
  }
}
