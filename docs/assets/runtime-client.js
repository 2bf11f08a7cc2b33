/**
 * The page's side of the Python runtime: one worker per tab, for all checks on the page.
 *
 * It starts when a check asks for it and not before. Every wait has an end: `timeout` after the last sign of
 * progress (bytes, a stage), and `timeout` after a question. A slow line that still brings bytes goes on.
 * After a failure the worker is gone; `retry` starts a new one and fetches what failed past every cache.
 */

const WORKER = new URL('./check-worker.js', import.meta.url);
const FOLDER = new URL('./runtime/', import.meta.url);
const SHARED = Symbol.for('uitwisselwijzer.runtime');

/**
 * @typedef {{kind: string, file?: string, detail?: string}} Failure
 * @typedef {{name: 'idle'} | {name: 'ready'} | {name: 'failed', failure: Failure}
 *   | {name: 'busy', stage: string, loaded: number, total: number}} State
 * @typedef {{ok: true, asked: string[], html: string}
 *   | {ok: false, error: string, detail: string}} Reply
 * @typedef {{resolve: (reply: Reply) => void, reject: (reason: Error) => void, timer: number}} Waiting
 */

/** Fires a `state` event whenever `state` changes. */
export class Runtime extends EventTarget {
  /** @type {State} */
  state = { name: 'idle' };
  /** @type {Worker | undefined} */
  #worker;
  /** @type {Map<number, Waiting>} */
  #waiting = new Map();
  #lastId = 0;
  #watchdog = 0;
  /** How long to wait for a sign of life, in milliseconds. */
  timeout = 30_000;

  /** Begins fetching, unless that was done before. */
  start() {
    if (this.state.name === 'idle') this.#launch([]);
  }

  /** A new worker, whatever became of the old one. */
  async retry() {
    if (this.state.name === 'busy') return;
    const failure = this.state.name === 'failed' ? this.state.failure : undefined;
    this.#stop('opnieuw proberen');
    this.#become({ name: 'busy', stage: 'ophalen', loaded: 0, total: 0 });
    // The browser takes the worker's own script from its cache; put a fresh one there first.
    await fetch(WORKER, { cache: 'reload', signal: AbortSignal.timeout(this.timeout) })
      .then((response) => response.arrayBuffer())
      .catch(() => {}); // then starting it says what is wrong
    this.#launch([failure?.file ?? '*']);
  }

  /** Python's reply. Rejects when the runtime fails; `state` then says why.
   * @param {object} request @returns {Promise<Reply>} */
  ask(request) {
    return new Promise((resolve, reject) => {
      const id = ++this.#lastId;
      const timer = setTimeout(() => this.#fail({ kind: 'tijd', detail: 'geen antwoord' }), this.timeout);
      this.#waiting.set(id, { resolve, reject, timer });
      this.#worker?.postMessage({ type: 'ask', id, request: JSON.stringify(request) });
    });
  }

  /** @param {string[]} reload */
  #launch(reload) {
    this.#become({ name: 'busy', stage: 'ophalen', loaded: 0, total: 0 });
    if (typeof WebAssembly !== 'object') return this.#fail({ kind: 'geen-wasm' });
    try {
      const worker = new Worker(WORKER, { type: 'module' });
      this.#worker = worker;
      worker.onmessage = ({ data }) => {
        if (worker === this.#worker) this.#hear(data);
      };
      worker.onerror = (event) => {
        event.preventDefault();
        if (worker === this.#worker) this.#fail({ kind: 'worker', detail: event.message });
      };
      worker.postMessage({ type: 'start', runtime: FOLDER.href, reload });
      this.#watch();
    } catch (error) {
      this.#fail({ kind: 'worker', detail: String(error) });
    }
  }

  /** @param {any} message from check-worker.js */
  #hear(message) {
    if (message.type === 'stage') {
      this.#watch();
      this.#mark(message.stage);
      this.#become({ name: 'busy', stage: message.stage, loaded: message.loaded, total: message.total });
    } else if (message.type === 'ready') {
      clearTimeout(this.#watchdog);
      this.#mark('klaar');
      this.#become({ name: 'ready' });
    } else if (message.type === 'failed') {
      this.#fail(message);
    } else {
      const waiting = this.#waiting.get(message.id);
      this.#waiting.delete(message.id);
      clearTimeout(waiting?.timer);
      waiting?.resolve(message.reply);
    }
  }

  /** The moment at which a stage begins, for who measures the page (`python -m scripts.measure.bench --phases`).
   * @param {string} stage */
  #mark(stage) {
    const name = `uitwissel:${stage}`;
    if (!performance.getEntriesByName(name).length) performance.mark(name);
  }

  /** Another `timeout` until the next sign of progress. */
  #watch() {
    clearTimeout(this.#watchdog);
    this.#watchdog = setTimeout(() => this.#fail({ kind: 'tijd', detail: 'geen voortgang' }), this.timeout);
  }

  /** @param {Failure} failure */
  #fail({ kind, file, detail }) {
    console.warn('uitwissel-check:', kind, file ?? '', detail ?? '');
    this.#stop(kind);
    this.#become({ name: 'failed', failure: { kind, file, detail } });
  }

  /** @param {string} reason */
  #stop(reason) {
    clearTimeout(this.#watchdog);
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const { reject, timer } of this.#waiting.values()) {
      clearTimeout(timer);
      reject(new Error(reason));
    }
    this.#waiting.clear();
  }

  /** @param {State} state */
  #become(state) {
    this.state = state;
    this.dispatchEvent(new Event('state'));
  }
}

/** The runtime of this tab. @returns {Runtime} */
export function sharedRuntime() {
  const global = /** @type {Record<symbol, Runtime>} */ (/** @type {unknown} */ (globalThis));
  return (global[SHARED] ??= new Runtime());
}
