/**
 * What `runtime-client.js` would be if Python ran as on most sites: npm's Pyodide, as it comes, on the main thread.
 *
 * The same interface, so that the page does not know the difference. No worker, no hashes, no retry past the cache:
 * nothing that would make this variant slower than it has to be.
 */

const FOLDER = new URL('./npm/', import.meta.url);

export class Runtime extends EventTarget {
  state = { name: 'idle' };
  timeout = 30_000;
  #reply;

  start() {
    if (this.state.name === 'idle') this.#launch();
  }

  retry() {
    if (this.state.name !== 'busy') this.#launch();
  }

  async ask(request) {
    return JSON.parse(this.#reply(JSON.stringify(request)));
  }

  async #launch() {
    this.#become({ name: 'busy', stage: 'ophalen', loaded: 0, total: 0 });
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
      this.#become({ name: 'failed', failure: { kind: 'start', detail: String(error) } });
    }
  }

  #become(state) {
    this.state = state;
    this.dispatchEvent(new Event('state'));
  }
}

const shared = new Runtime();

export function sharedRuntime() {
  return shared;
}
