/**
 * The page's side of the Python runtime: one worker per tab, for all checks on the page.
 *
 * It starts when a check asks for it and not before. Every wait has an end: `timeout` after the last sign of life (bytes,
 * a stage, an answer). A slow line that still brings bytes goes on. After a failure the worker is gone.
 */

/** @typedef {import('./check-worker.js').State | {name: 'idle'}} State */
/** @typedef {{asked: string[], html: string, needs: string[]}} Reply */

const WORKER = new URL('./check-worker.js', import.meta.url);

/** Fires a `state` event whenever `state` changes. */
class Runtime extends EventTarget {
  /** How long to wait for a sign of life, in milliseconds. */
  timeout = 30_000;
  /** @type {State} */ state = { name: 'idle' };
  /** @type {Worker | undefined} */ #worker;
  /** Who asked something: the worker answers in the order of the questions.
   * @type {{resolve: (reply: Reply) => void, reject: (reason: Error) => void}[]} */
  #waiting = [];
  #watchdog = 0;

  /** Is it on its way to be ready? */
  get isBusy() {
    return ['fetching', 'starting', 'loading'].includes(this.state.name);
  }

  /** Begins fetching, unless that was done before; `again`: with a new worker, whatever became of the old one. */
  async start({ again = false } = {}) {
    if (this.state.name !== 'idle' && !again) return;
    this.#stop();
    this.#become({ name: 'fetching', loaded: 0, total: 0 });
    if (again) {
      // The browser takes the worker's own script from its cache; put a fresh one there first.
      const fresh = fetch(WORKER, { cache: 'reload', signal: AbortSignal.timeout(this.timeout) });
      await fresh.then((response) => response.arrayBuffer()).catch(() => {}); // starting it says what is wrong
      if (!this.isBusy) return; // that took too long
    }
    try {
      this.#worker = new Worker(WORKER, { type: 'module' });
      this.#worker.onmessage = ({ data }) => ('reply' in data ? this.#answer(data.reply) : this.#become(data));
      this.#worker.onerror = (event) => {
        event.preventDefault();
        this.#become({ name: 'failed', kind: 'worker', detail: event.message });
      };
    } catch (error) {
      this.#become({ name: 'failed', kind: 'worker', detail: String(error) });
    }
  }

  /** Python's reply. Rejects with what Python says when it cannot answer, and when the runtime fails; `state` then says
   * why. @param {object} request @returns {Promise<Reply>} */
  ask(request) {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker?.postMessage(JSON.stringify(request));
      this.#watch();
    });
  }

  /** @param {{ok: true} & Reply | {ok: false, error: string, detail: string}} reply */
  #answer(reply) {
    const asker = this.#waiting.shift();
    this.#watch();
    if (reply.ok) return asker?.resolve(reply);
    console.warn('uitwissel-check:', reply.detail);
    asker?.reject(new Error(reply.error));
  }

  /** @param {State} state */
  #become(state) {
    this.state = state;
    if (state.name === 'failed') {
      console.warn('uitwissel-check:', state.kind, state.detail);
      this.#stop();
    }
    this.#watch();
    this.dispatchEvent(new Event('state'));
  }

  /** Another `timeout` until the next sign of life, if one is to come. */
  #watch() {
    clearTimeout(this.#watchdog);
    const late = () => this.#become({ name: 'failed', kind: 'tijd', detail: `${this.timeout} ms` });
    if (this.isBusy || this.#waiting.length) this.#watchdog = setTimeout(late, this.timeout);
  }

  #stop() {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const { reject } of this.#waiting.splice(0)) reject(new Error('de rekenhulp is gestopt'));
  }
}

/** The runtime of this tab. */
export const runtime = new Runtime();
