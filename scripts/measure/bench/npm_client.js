/**
 * What `runtime-client.js` would be if Python ran as on most sites: npm's Pyodide, as it comes, on the main thread.
 *
 * The same interface, so that the page does not know the difference. No worker, no hashes, no retry past the cache:
 * nothing that would make this variant slower than it has to be.
 */

const FOLDER = new URL('./npm/', import.meta.url);

class Runtime extends EventTarget {
  /** @type {{name: string, loaded?: number, total?: number, kind?: string, detail?: string}} */
  state = { name: 'idle' };
  timeout = 30_000;
  /** @type {(request: string) => string} */
  #reply = () => '';

  get isBusy() {
    return this.state.name === 'fetching';
  }

  async start({ again = false } = {}) {
    if (this.state.name !== 'idle' && !again) return;
    this.#become({ name: 'fetching', loaded: 0, total: 0 });
    try {
      // the rules at the same time: what a careful site would do
      const wheel = fetch(new URL('checkers.whl', FOLDER)).then((response) => response.arrayBuffer());
      const { loadPyodide } = await import(new URL('pyodide.mjs', FOLDER).href);
      const python = await loadPyodide({ indexURL: FOLDER.href });
      python.unpackArchive(await wheel, 'whl');
      this.#reply = python.pyimport('checkers.browser').reply;
      this.#become({ name: 'ready' });
    } catch (error) {
      console.error('uitwissel-check:', String(error));
      this.#become({ name: 'failed', kind: 'start', detail: String(error) });
    }
  }

  /** @param {object} request */
  async ask(request) {
    const reply = JSON.parse(this.#reply(JSON.stringify(request)));
    if (!reply.ok) throw new Error(reply.error);
    return reply;
  }

  /** @param {Runtime['state']} state */
  #become(state) {
    this.state = state;
    this.dispatchEvent(new Event('state'));
  }
}

export const runtime = new Runtime();
