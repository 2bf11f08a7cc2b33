/**
 * `<uitwissel-check>`: brings the form of a check to life.
 *
 * The form is already in the page. Python, in a worker, decides which questions are asked and makes the verdict
 * and its (escaped) HTML; this element carries answers there and the reply back. It never makes an input anew and
 * never takes the focus away from the reader.
 *
 * The case is in the fragment of the address, `#check-verzuim?aanleiding=melding&gegevens=persoon,verzuim`, which
 * the browser never sends to a server. Values are percent-encoded; 'weet-niet' is a value like any other; questions
 * without an answer are absent. A fragment with an unknown question or choice, anything twice, broken encoding or
 * more than 2000 characters is ignored as a whole, with a message: half a case would be another case. The form says in
 * `data-renamed` and `data-retired` what an answer in an older link is called by now, and why another is gone.
 *
 * A link that is shared begins with the version of the rules, `v=2026.11.24`, so that older-version.js can tell what
 * changed since. What is written while somebody fills in the form has none: it is the case of now.
 */

import { mustSpareData } from './connection.js';
import { keepOffline } from './offline.js';
import { sharedRuntime } from './runtime-client.js';

/** @typedef {Record<string, string | string[]>} Answers */
/** @typedef {import('./runtime-client.js').Failure} Failure */

/** This script, by the name that says what is in it. */
const SCRIPT = new URL(import.meta.url).pathname.split('/').pop() ?? '';
const MAX_FRAGMENT = 2000;
/** A screen reader reads every change of the status aloud. */
const STATUS_EVERY_MS = 1_000;
/** Start fetching a little before the check comes into view. */
const NEAR = '200px';

/** What happened, in words for the reader. @type {Record<string, string>} */
const FAILURES = {
  'niet-gevonden': 'Een bestand van de rekenhulp staat niet op de site.',
  netwerk: 'De rekenhulp kon niet worden opgehaald. Misschien is je verbinding even weg.',
  onvolledig: 'Een bestand van de rekenhulp kwam niet heel aan.',
  controle: 'Een bestand van de rekenhulp is anders dan het hoort te zijn. Daarom wordt het niet gebruikt.',
  onveilig: 'Deze pagina is niet via een beveiligde verbinding (https) geopend. De rekenhulp kan dan niet worden gecontroleerd.',
  'geen-wasm': 'Je browser kan de rekenhulp niet draaien: WebAssembly ontbreekt of staat uit.',
  beleid: 'Je browser of je netwerk staat niet toe dat de rekenhulp draait (WebAssembly is geblokkeerd).',
  geheugen: 'Er is te weinig geheugen vrij voor de rekenhulp. Sluit andere tabbladen of programma’s.',
  worker: 'Je browser kon de rekenhulp niet op de achtergrond starten.',
  start: 'Python kon in je browser niet starten.',
  regels: 'De regels van de check konden niet worden geladen.',
  tijd: 'De rekenhulp gaf te lang geen antwoord.',
  python: 'De rekenhulp liep vast.',
};
/** A file that is not there may be one of a release that is gone. */
const MAY_BE_OUTDATED = new Set(['niet-gevonden', 'worker', 'controle', 'start']);
const OUTDATED = 'De site is vernieuwd sinds je deze pagina opende. Laad de pagina opnieuw: je antwoorden blijven staan.';
const RETRY = 'Opnieuw proberen';
const RELOAD = 'Laad de pagina opnieuw';
const AFTER_FAILURE = 'Je antwoorden staan er nog. Probeer het opnieuw, of zoek je situatie op in de tabel.';
const NOT_FILLED_IN = 'De antwoorden uit de link zijn niet ingevuld.';
const BAD_LINK = `Deze link past niet bij deze check. ${NOT_FILLED_IN}`;
const OLD_LINK = 'In deze link staat een antwoord dat de check niet meer heeft.';

const SINCE_UNKNOWN = 'Wat er sinds deze link veranderde, kon niet worden opgehaald. Kijk bij Wijzigingen.';
/** The name that no question has: the version in a link. */
const VERSION = 'v';

/** The version in the query of a link (undefined: none), and the query without it. @param {string} query
 * @returns {[string | undefined, string]} */
function withoutVersion(query) {
  const pairs = query.split('&');
  const isVersion = (/** @type {string} */ pair) => pair.split('=')[0] === VERSION;
  const versions = pairs.filter(isVersion).map((pair) => pair.slice(VERSION.length + 1));
  return [versions.length ? versions.join('&') : undefined, pairs.filter((pair) => !isVersion(pair)).join('&')];
}

/** @param {number} bytes */
const megabytes = (bytes) =>
  (bytes / 1e6).toLocaleString('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** @template {keyof HTMLElementTagNameMap} T @param {T} tag @param {string} css @param {string} [text] */
function make(tag, css, text = '') {
  const element = document.createElement(tag);
  element.className = css;
  element.textContent = text;
  return element;
}

/** @param {HTMLElement} element @param {string} text hidden when empty */
function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
  element.hidden = text === '';
}

/** The page opens: the checks that were in it from the start come to life. */
let opening = true;

/** Did the reader follow a link to this address? Otherwise: came back to it, or loaded the page again. */
function cameByLink() {
  // once the page is open, navigation.js knows
  if (!opening) return document.documentElement.dataset.move !== 'history';
  const [navigation] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType('navigation'));
  return navigation?.type !== 'reload' && navigation?.type !== 'back_forward';
}

/**
 * A filled-in check that has another name by now, or is on another page: go on to where it is.
 *
 * The build leaves an element with the old name (scripts/build/addresses/redirect.py). Without answers the browser finds that
 * by itself.
 */
function followMoved() {
  const [id, query] = location.hash.slice(1).split(/\?(.*)/);
  const old = query && document.getElementById(id);
  if (!old) return;
  if (old.matches('.moved')) {
    history.replaceState(history.state, '', `#${old.parentElement?.id}?${query}`);
  } else if (old.matches('.moved-away')) {
    const link = old.matches('.retired') ? null : old.querySelector('a');
    location.replace(link ? `${link.href}?${query}` : `#${id}`);
  }
}

class UitwisselCheck extends HTMLElement {
  // What is in the page already; found when the element is connected.
  /** @type {HTMLFormElement} */ #form;
  /** @type {HTMLFieldSetElement[]} */ #questions;
  /** The questions that are shown before anything is answered. @type {(string | undefined)[] | undefined} */ #first;
  /** @type {HTMLElement} */ #status;
  /** @type {HTMLElement} */ #verdict;
  /** Says the outcome, and nothing else, to a screen reader. @type {HTMLElement} */ #announce;
  /** @type {HTMLElement} */ #share;
  /** @type {HTMLAnchorElement} */ #permalink;
  /** Where the site's root is from here: links in the verdict start with it. */
  #base = '';
  /** @type {import('./runtime-client.js').Runtime} */ #runtime;
  // What this element adds: the link to copy, and the parts of the status.
  #link = make('input', 'check-link');
  #notice = make('p', 'check-notice');
  #stage = make('p', 'check-stage');
  #progress = make('progress', 'check-progress');
  #failure = make('p', 'check-failure');
  #help = make('p', 'check-help-actions');
  #retryButton = make('button', 'check-retry', RETRY);
  #bar = make('div', 'check-bar');
  /** What changed since the version of the link that the reader came by. */
  #since = make('div', 'check-since');
  /** Ends when the case of that link is no longer the one in the form. */
  #linked = new AbortController();

  #life = new AbortController();
  /** Counts the changes: the reply to an older one is not shown. */
  #turn = 0;
  #asking = false;
  /** The reader has shown an interest in this check. */
  #engaged = false;
  /** The site has a newer page than this one, and no longer the files that go with this one. */
  #outdated = false;
  #message = '';
  /** Why an answer in the link is no longer there. */
  #gone = '';
  /** What Python said when it could not answer. */
  #problem = '';
  #shown = '';
  /** The verdict is further down than the reader sees. */
  #isBelow = false;
  #renderedAt = -STATUS_EVERY_MS;
  #renderTimer = 0;
  /** Which details of the verdict the reader opened or closed. @type {Map<string, boolean>} */
  #details = new Map();

  connectedCallback() {
    this.#life = new AbortController();
    const { signal } = this.#life;
    if (!opening && this.dataset.script !== SCRIPT) {
      // the reader came by a link within the site, and the page is of another release than this script
      location.reload();
      return;
    }
    this.#findParts();
    this.#makeStatus();
    this.#makeBar();
    this.#makeSince();
    this.#makeShare();

    this.#form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.#form.addEventListener('change', () => this.#changed(), { signal });
    this.#form.addEventListener('reset', (event) => this.#reset(event), { signal });
    this.#runtime.addEventListener('state', () => this.#runtimeChanged(), { signal });
    window.addEventListener('hashchange', () => this.#readFragment(), { signal });
    // Back and forward: the browser may have restored the form, with or without this page's scripts still running.
    window.addEventListener('pageshow', ({ persisted }) => {
      this.#refresh();
      // WebKit empties the form of a page that it kept, after this event; the address still has the case
      if (persisted) setTimeout(() => this.#readFragment());
    }, { signal });
    this.#startOnInterest(signal);
    this.#readFragment();
  }

  disconnectedCallback() {
    this.#life.abort();
    this.#linked.abort();
    clearTimeout(this.#renderTimer);
  }

  #findParts() {
    const part = (/** @type {string} */ css) => /** @type {HTMLElement} */ (this.querySelector(css));
    this.#form = /** @type {HTMLFormElement} */ (part('.check-form'));
    this.#status = part('.check-status');
    this.#verdict = part('.check-verdict');
    this.#announce = part('.check-announce');
    this.#share = part('.check-share');
    this.#permalink = /** @type {HTMLAnchorElement} */ (part('.check-share a'));
    this.#questions = /** @type {HTMLFieldSetElement[]} */ ([...this.#form.querySelectorAll('fieldset[data-question]')]);
    this.#first ??= this.#questions.filter((each) => !each.hidden).map((each) => each.dataset.question);
    this.#base = this.dataset.base ?? '';
    this.#runtime = sharedRuntime();
    if (this.dataset.timeout) this.#runtime.timeout = Number(this.dataset.timeout);
  }

  // --- starting ---

  /** @param {AbortSignal} signal */
  #startOnInterest(signal) {
    const start = () => this.#engage();
    if (mustSpareData()) return; // then the first answer starts it
    for (const event of ['focusin', 'pointerover', 'pointerdown']) this.addEventListener(event, start, { signal, once: true });
    const near = new IntersectionObserver((seen) => {
      if (seen.some((entry) => entry.isIntersecting)) start();
    }, { rootMargin: NEAR });
    near.observe(this);
    signal.addEventListener('abort', () => near.disconnect());
  }

  #engage() {
    if (this.#engaged) return;
    this.#engaged = true;
    this.#runtime.start();
    this.#render();
  }

  #runtimeChanged() {
    const { name } = this.#runtime.state;
    this.#outdated = false;
    if (name === 'failed') {
      this.#showVerdict('');
      this.#setBusy(false);
      this.#lookForNewer();
    }
    if (name === 'ready') {
      this.#calculate();
      keepOffline();
    }
    if (name === 'busy') this.#renderSoon();
    else this.#render();
  }

  /** After a failure: is there a newer page than this one? Then trying again helps no more. */
  async #lookForNewer() {
    const { state } = this.#runtime;
    if (!this.#engaged || state.name !== 'failed' || !MAY_BE_OUTDATED.has(state.failure.kind)) return;
    try {
      const response = await fetch(location.pathname, { cache: 'no-store', signal: AbortSignal.timeout(this.#runtime.timeout) });
      const page = await response.text();
      if (this.#runtime.state !== state || !response.ok || page.includes(SCRIPT)) return;
      this.#outdated = page.includes('<uitwissel-check');
      this.#render();
    } catch {
      // no line: trying again is what is left
    }
  }

  // --- answers and verdict ---

  /** @param {HTMLFieldSetElement} question */
  #inputs(question) {
    return /** @type {HTMLInputElement[]} */ ([...question.querySelectorAll('input[type=radio], input[type=checkbox]')]);
  }

  /** The answers in the form, also those to questions that are not shown now. @returns {Answers} */
  #answers() {
    /** @type {Answers} */
    const answers = {};
    for (const question of this.#questions) {
      const { question: id = '', kind } = question.dataset;
      const chosen = this.#inputs(question).filter((each) => each.checked).map((each) => each.value);
      if (chosen.length) answers[id] = kind === 'items' ? chosen : chosen[0];
    }
    return answers;
  }

  /** @param {Answers} answers */
  #fill(answers) {
    for (const question of this.#questions) {
      const chosen = [answers[question.dataset.question ?? ''] ?? []].flat();
      for (const input of this.#inputs(question)) input.checked = chosen.includes(input.value);
    }
  }

  #changed() {
    this.#message = '';
    this.#forgetLink();
    this.#writeFragment(this.#answers());
    this.#refresh();
  }

  /** Everything again that follows from the answers in the form. */
  #refresh() {
    this.#turn += 1;
    this.#problem = '';
    const answers = this.#answers();
    const isEmpty = Object.keys(answers).length === 0;
    this.#share.hidden = isEmpty;
    this.#permalink.setAttribute('href', this.#fragment(answers, this.dataset.version));
    this.#link.hidden = true;
    this.#setBusy(!isEmpty);
    if (isEmpty) {
      this.#showVerdict('');
      this.#showQuestions(this.#first ?? []);
    } else {
      this.#engage();
      this.#calculate();
    }
    this.#render();
  }

  /** Asks Python until it answered what is in the form by then; one question at a time. */
  async #calculate() {
    if (this.#asking || this.#runtime.state.name !== 'ready') return;
    this.#asking = true;
    try {
      for (;;) {
        const turn = this.#turn;
        const answers = this.#answers();
        if (Object.keys(answers).length === 0) break;
        const reply = await this.#runtime.ask({ checker: this.getAttribute('checker'), answers, base: this.#base });
        if (turn !== this.#turn) continue;
        keepOffline();
        if (reply.ok) {
          this.#showQuestions(reply.asked);
          this.#showVerdict(reply.html);
        } else {
          console.warn('uitwissel-check:', reply.detail);
          this.#problem = reply.error;
          this.#showVerdict('');
        }
        break;
      }
    } catch {
      // The runtime failed; its state says why, and #render shows it.
    } finally {
      this.#asking = false;
      this.#setBusy(false);
      this.#render();
    }
  }

  /** Whether the verdict is still that of earlier answers. @param {boolean} isBusy */
  #setBusy(isBusy) {
    this.#verdict.toggleAttribute('aria-busy', isBusy);
    if (isBusy) this.#verdict.setAttribute('aria-busy', 'true');
  }

  /** @param {(string | undefined)[]} asked */
  #showQuestions(asked) {
    for (const question of this.#questions) {
      // Hiding the question that has the focus would throw the reader out of the form.
      question.hidden = !asked.includes(question.dataset.question) && !question.contains(document.activeElement);
    }
  }

  /** @param {string} html made, and escaped, by Python */
  #showVerdict(html) {
    if (html === this.#shown) return;
    this.#shown = html;
    const details = () => /** @type {NodeListOf<HTMLDetailsElement>} */ (this.#verdict.querySelectorAll('details[id]'));
    for (const each of details()) this.#details.set(each.id, each.open);
    this.#verdict.innerHTML = html;
    for (const each of details()) each.open = this.#details.get(each.id) ?? each.open;
    for (const each of /** @type {NodeListOf<HTMLAnchorElement>} */ (this.#verdict.querySelectorAll('.rules-version'))) {
      each.dataset.address = each.href; // for paper
    }
    this.#showBar();
  }

  // --- the outcome in short, while the verdict is below the window ---

  #makeBar() {
    this.#bar.hidden = true;
    // The live region says it already.
    this.#bar.setAttribute('aria-hidden', 'true');
    this.#verdict.before(this.#bar);
    const watch = new IntersectionObserver(([seen]) => {
      this.#isBelow = !seen.isIntersecting && seen.boundingClientRect.top > 0;
      this.#showBar();
    }, { rootMargin: '0px 0px -64px' });
    watch.observe(this.#verdict);
    this.#life.signal.addEventListener('abort', () => watch.disconnect());
  }

  #showBar() {
    const outcome = this.#verdict.querySelector('.verdict');
    const [icon, word, summary] = ['.verdict-icon', '.verdict-word', '.verdict-summary'].map(
      (part) => outcome?.querySelector(part)?.textContent ?? '',
    );
    this.#bar.hidden = !outcome || !this.#isBelow;
    this.#bar.dataset.outcome = outcome?.getAttribute('data-outcome') ?? '';
    this.#bar.textContent = `${icon} ${word}: ${summary}`;
    const announced = outcome ? `Uitkomst: ${word}. ${summary}` : '';
    // a live region that is filled again is read again
    if (announced !== this.#announce.textContent) this.#announce.textContent = announced;
  }

  /** @param {Event} event */
  #reset(event) {
    event.preventDefault();
    this.#fill({});
    this.#details.clear();
    this.#changed();
  }

  // --- the address ---

  /** @param {Answers} answers @param {string} [version] of the rules, for a link to share */
  #fragment(answers, version) {
    const pairs = Object.entries(answers).map(
      ([question, chosen]) => `${encodeURIComponent(question)}=${[chosen].flat().map(encodeURIComponent).join(',')}`,
    );
    if (version && pairs.length) pairs.unshift(`${VERSION}=${version}`);
    return pairs.length ? `#${this.id}?${pairs.join('&')}` : `#${this.id}`;
  }

  /** @param {Answers} answers */
  #writeFragment(answers) {
    const isEmpty = Object.keys(answers).length === 0;
    if (isEmpty && !location.hash.startsWith(`#${this.id}?`)) return;
    const address = isEmpty ? location.pathname + location.search : this.#fragment(answers);
    try {
      history.replaceState({ ...history.state, y: scrollY }, '', address);
    } catch {
      // Some browsers refuse many changes in a short time. The link under the check is right anyway.
    }
  }

  /** @param {string} query what follows the '?' @returns {Answers | undefined} undefined when it does not fit the form */
  #parse(query) {
    const known = (/** @type {string | undefined} */ json) => new Map(Object.entries(JSON.parse(json ?? '{}')));
    const renamed = known(this.dataset.renamed);
    const retired = known(this.dataset.retired);
    /** @type {Answers} */
    const answers = {};
    const seen = new Set();
    try {
      for (const pair of query.split('&')) {
        const [name, value, ...more] = pair.split('=');
        const old = decodeURIComponent(name);
        const chosen = value?.split(',').map(decodeURIComponent) ?? [];
        if (!chosen.length || more.length || seen.has(old) || new Set(chosen).size < chosen.length) return undefined;
        seen.add(old);
        for (const each of chosen) {
          this.#gone ||= retired.get(`${old}=${each}`) ?? '';
          const [id, choice] = (renamed.get(`${old}=${each}`) ?? `${old}=${each}`).split('=');
          const question = this.#questions.find((fieldset) => fieldset.dataset.question === id);
          if (!question || !this.#inputs(question).some((input) => input.value === choice)) return undefined;
          const others = Object.hasOwn(answers, id) ? [answers[id]].flat() : [];
          const all = [...new Set([...others, choice])];
          const isItems = question.dataset.kind === 'items';
          if (!isItems && all.length > 1) return undefined;
          answers[id] = isItems ? all : choice;
        }
      }
    } catch {
      return undefined; // broken percent-encoding
    }
    return answers;
  }

  /** Fills the form from the address, when that names this check. */
  #readFragment() {
    const { hash } = location;
    const start = `#${this.id}?`;
    if (!hash.startsWith(start)) return;
    const byLink = cameByLink();
    this.#gone = '';
    const [version, query] = withoutVersion(hash.slice(start.length));
    const answers = hash.length > MAX_FRAGMENT ? undefined : this.#parse(query);
    if (answers) {
      this.#fill(answers);
      this.#message = '';
      // a link with a version stays as it is until the reader changes an answer
      if (version === undefined) this.#writeFragment(answers);
      this.#refresh();
    } else {
      this.#message = this.#gone ? `${OLD_LINK} ${this.#gone} ${NOT_FILLED_IN}` : BAD_LINK;
      this.#engage();
      this.#render();
    }
    this.#tellSince(version, query, answers);
    if (byLink) this.#goHere(hash);
  }

  // --- what changed since the version of the link ---

  #makeSince() {
    this.#since.hidden = true;
    this.#since.setAttribute('role', 'status');
    this.#bar.before(this.#since);
  }

  #forgetLink() {
    this.#linked.abort();
    this.#since.hidden = true;
    this.#since.replaceChildren();
  }

  /** @param {string | undefined} version in the link @param {string} query its answers as they stand there
   * @param {Answers | undefined} answers undefined when they do not fit the form */
  async #tellSince(version, query, answers) {
    this.#forgetLink();
    const { version: current = '' } = this.dataset;
    if (version === undefined || version === current) return;
    const { signal } = (this.#linked = new AbortController());
    const items = this.#questions.find((each) => each.dataset.kind === 'items');
    const label = (/** @type {string} */ item) => {
      const input = items && this.#inputs(items).find((each) => each.value === item);
      return input?.closest('label')?.querySelector('.check-label')?.textContent ?? (item || 'Uitkomst');
    };
    const chosen = answers && new Map(Object.entries(answers).map(([question, value]) => [question, [value].flat()]));
    const checker = this.getAttribute('checker') ?? '';
    try {
      const { tellSince } = await import('./older-version.js');
      const link = { version, current, checker, base: this.#base, query, answers: chosen, label, wait: this.#runtime.timeout };
      await tellSince(this.#since, link, signal);
    } catch {
      if (!signal.aborted) say(this.#since, SINCE_UNKNOWN);
    }
  }

  /** What a browser does for a link within the page: show the place, and go on from there with the keyboard.
   * @param {string} hash */
  #goHere(hash) {
    this.scrollIntoView({ behavior: 'instant', block: 'start' });
    history.replaceState({ ...history.state, y: scrollY }, '', location.href);
    const link = document.activeElement?.closest('a');
    if (link?.hash !== hash) return;
    this.tabIndex = -1;
    this.focus({ preventScroll: true });
  }

  // --- the link to this case ---

  #makeShare() {
    this.#share.hidden = true;
    this.#share.querySelectorAll('button, input').forEach((each) => each.remove());
    const copy = make('button', 'check-copy', 'Kopieer link');
    copy.type = 'button';
    copy.addEventListener('click', () => this.#copyLink());
    this.#link.readOnly = true;
    this.#link.hidden = true;
    this.#link.setAttribute('aria-label', 'Link naar deze situatie');
    this.#share.append(' ', copy, ' ', this.#link);
  }

  async #copyLink() {
    const address = this.#permalink.href;
    try {
      await navigator.clipboard.writeText(address);
      this.#message = 'De link is gekopieerd.';
    } catch {
      this.#link.hidden = false;
      this.#link.value = address;
      this.#link.select();
      this.#message = 'Kopiëren lukte niet vanzelf. De link staat geselecteerd: kopieer hem zelf.';
    }
    this.#render();
  }

  // --- the status ---

  #makeStatus() {
    // The text beside it says the same, at a pace that can be listened to.
    this.#progress.setAttribute('aria-hidden', 'true');
    this.#retryButton.type = 'button';
    this.#retryButton.onclick = () => (this.#outdated ? location.reload() : this.#retry());
    const table = make('a', 'check-to-table', 'Bekijk de tabel met alle uitkomsten');
    table.href = this.querySelector('.check-table a')?.getAttribute('href') ?? '';
    this.#help.replaceChildren(this.#retryButton, ' ', table);
    this.#status.replaceChildren(this.#notice, this.#stage, this.#progress, this.#failure, this.#help);
    this.#render();
  }

  #retry() {
    this.#problem = '';
    // The button goes away; the reader stays with what it did.
    this.#status.tabIndex = -1;
    this.#status.focus({ preventScroll: true });
    this.#runtime.retry();
    this.#render();
  }

  #renderSoon() {
    clearTimeout(this.#renderTimer);
    const wait = this.#renderedAt + STATUS_EVERY_MS - performance.now();
    if (wait <= 0) this.#render();
    else this.#renderTimer = setTimeout(() => this.#render(), wait);
  }

  #render() {
    clearTimeout(this.#renderTimer);
    this.#renderedAt = performance.now();
    const { state } = this.#runtime;
    const isBusy = this.#engaged && state.name === 'busy';
    const failure = this.#engaged && state.name === 'failed' ? FAILURES[state.failure.kind] ?? FAILURES.start : this.#problem;
    say(this.#notice, this.#message);
    say(this.#stage, failure ? '' : this.#stageText());
    this.#progress.hidden = !isBusy;
    if (isBusy && state.stage === 'ophalen' && state.total) {
      this.#progress.max = state.total;
      this.#progress.value = state.loaded;
    } else {
      this.#progress.removeAttribute('value');
    }
    say(this.#failure, failure ? (this.#outdated ? OUTDATED : `${failure} ${AFTER_FAILURE}`) : '');
    this.#retryButton.textContent = this.#outdated ? RELOAD : RETRY;
    this.#help.hidden = !failure;
  }

  #stageText() {
    const { state } = this.#runtime;
    if (!this.#engaged) {
      return mustSpareData() ? 'Databesparing staat aan. De rekenhulp (een paar megabyte) wordt opgehaald als je een antwoord kiest.' : '';
    }
    if (state.name === 'ready') {
      return Object.keys(this.#answers()).length ? '' : 'De rekenhulp is klaar. Kies een antwoord: je ziet meteen de uitkomst.';
    }
    if (state.name !== 'busy') return '';
    if (state.stage === 'starten') return 'Python start.';
    if (state.stage === 'regels laden') return 'De regels worden geladen.';
    if (!state.total) return 'De rekenhulp wordt opgehaald. Je kunt de vragen alvast beantwoorden.';
    return `De rekenhulp wordt opgehaald: ${megabytes(state.loaded)} van ${megabytes(state.total)} MB.`;
  }
}

// before the checks hear of it
addEventListener('hashchange', followMoved);
followMoved();
if (!customElements.get('uitwissel-check')) customElements.define('uitwissel-check', UitwisselCheck);
opening = false;
