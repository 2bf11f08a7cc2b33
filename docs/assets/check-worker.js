/**
 * Module worker: how does Python get from the site into the reader's browser, and answer there?
 *
 * In:  `{type: 'start', runtime, reload}`  address of the runtime's folder; files to fetch past every cache
 *      `{type: 'ask', id, request}`        a JSON text for `checkers.browser.reply`
 * Out: `{type: 'stage', stage, loaded, total}`, `{type: 'ready'}`, `{type: 'answer', id, reply}`, and
 *      `{type: 'failed', kind, file, detail}`, after which the page throws this worker away.
 *
 * Every byte is fetched from the site itself and compared with the hash in the manifest before it is used.
 * Pyodide gets what it wants to fetch from those bytes, and nothing else.
 */

const NEEDED = [
  'pyodide.mjs', 'pyodide.asm.mjs', 'pyodide.asm.wasm', 'python_stdlib.zip', 'pyodide-lock.json', 'checkers.whl',
];
/** What Pyodide fetches by itself, under these names, and as which type. */
const SERVED = /** @type {Record<string, string>} */ ({
  'pyodide.asm.wasm': 'application/wasm',
  'python_stdlib.zip': 'application/zip',
});
const PROGRESS_EVERY_MS = 100;

/**
 * @typedef {{path: string, bytes: number, sha256: string}} RuntimeFile
 * @typedef {{entry: string, total: number, files: Record<string, RuntimeFile>}} Manifest
 * @typedef {'ophalen' | 'starten' | 'regels laden'} Stage
 */

/** A failure with a name, for which the page has a sentence. */
class Failure extends Error {
  /** @param {string} kind @param {unknown} detail @param {string} [file] */
  constructor(kind, detail, file) {
    super(String(detail));
    this.kind = kind;
    this.file = file;
  }
}

const realFetch = self.fetch.bind(self);

/** @param {Stage} stage @param {number} [loaded] @param {number} [total] */
const tell = (stage, loaded = 0, total = 0) => self.postMessage({ type: 'stage', stage, loaded, total });

/** @param {unknown} error @param {string} kind the name of a failure that has none of its own */
const fail = (error, kind) => {
  const failure = error instanceof Failure ? error : new Failure(kind, error);
  self.postMessage({ type: 'failed', kind: failure.kind, file: failure.file, detail: failure.message });
};

/** Runs `work`; whatever it throws without a name becomes a failure of this kind.
 * @template T @param {string} kind @param {() => T | Promise<T>} work @param {string} [file] @returns {Promise<T>} */
async function named(kind, work, file) {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(kind, error, file);
  }
}

/** @param {URL} base @param {Set<string>} reload @returns {Promise<Manifest>} */
async function fetchManifest(base, reload) {
  const name = 'manifest.json';
  const cache = reload.has(name) ? 'reload' : 'no-cache';
  const response = await named('netwerk', () => realFetch(new URL(name, base), { cache }), name);
  if (!response.ok) throw new Failure('manifest', `HTTP ${response.status}`, name);
  const manifest = await named('manifest', () => response.json(), name);
  const missing = NEEDED.filter((file) => !manifest?.files?.[file]?.path);
  if (missing.length) throw new Failure('manifest', `niet genoemd: ${missing.join(', ')}`, name);
  return manifest;
}

/** One file, whole and as the manifest describes it.
 * @param {URL} base @param {string} name @param {RuntimeFile} file @param {RequestCache} cache
 * @param {(bytes: number) => void} arrived @returns {Promise<Uint8Array<ArrayBuffer>>} */
async function fetchFile(base, name, file, cache, arrived) {
  const response = await named('netwerk', () => realFetch(new URL(file.path, base), { cache }), name);
  if (!response.ok || !response.body) throw new Failure('niet-gevonden', `HTTP ${response.status}`, name);
  const bytes = new Uint8Array(file.bytes);
  const reader = response.body.getReader();
  let length = 0;
  for (;;) {
    const { done, value } = await named('onvolledig', () => reader.read(), name);
    if (done) break;
    if (length + value.length > file.bytes) throw new Failure('controle', 'meer bytes dan verwacht', name);
    bytes.set(value, length);
    length += value.length;
    arrived(value.length);
  }
  if (length < file.bytes) throw new Failure('onvolledig', `${length} van ${file.bytes} bytes`, name);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (hex !== file.sha256) throw new Failure('controle', `SHA-256 is ${hex}`, name);
  return bytes;
}

/** All files at once.
 * @param {URL} base @param {Manifest} manifest @param {Set<string>} reload */
async function fetchAll(base, manifest, reload) {
  let loaded = 0;
  let told = 0;
  const arrived = (/** @type {number} */ bytes) => {
    loaded += bytes;
    if (performance.now() - told < PROGRESS_EVERY_MS) return;
    told = performance.now();
    tell('ophalen', loaded, manifest.total);
  };
  const entries = NEEDED.map(async (name) => {
    const cache = reload.has(name) || reload.has('*') ? 'reload' : 'default';
    return [name, await fetchFile(base, name, manifest.files[name], cache, arrived)];
  });
  return /** @type {Record<string, Uint8Array<ArrayBuffer>>} */ (Object.fromEntries(await Promise.all(entries)));
}

/** Pyodide on the bytes we checked. It swallows a wasm that fails and then never returns; so we listen in.
 * @param {URL} base @param {Manifest} manifest @param {Record<string, Uint8Array<ArrayBuffer>>} bytes */
async function startPyodide(base, manifest, bytes) {
  const at = (/** @type {string} */ name) => new URL(manifest.files[name].path, base).href;
  const [{ loadPyodide }, { default: createPyodideModule }] = await Promise.all([
    import(at('pyodide.mjs')),
    import(at('pyodide.asm.mjs')),
  ]);
  self.fetch = async (input) => {
    const address = input instanceof Request ? input.url : String(input);
    const name = address.slice(address.lastIndexOf('/') + 1);
    if (!(name in SERVED)) throw new Error(`onverwachte aanvraag: ${name}`);
    return new Response(bytes[name], { headers: { 'Content-Type': SERVED[name] } });
  };
  const instantiate = WebAssembly.instantiateStreaming;
  const wasmFailed = new Promise((_, reject) => {
    WebAssembly.instantiateStreaming = async (...args) => {
      try {
        return await instantiate.apply(WebAssembly, args);
      } catch (error) {
        reject(error);
        throw error;
      }
    };
  });
  const lockFileContents = JSON.parse(new TextDecoder().decode(bytes['pyodide-lock.json']));
  // With the lock file's contents and the module given, Pyodide asks for no more than SERVED.
  const loading = loadPyodide({
    indexURL: base.href, packageBaseUrl: base.href, lockFileContents, createPyodideModule,
  });
  return Promise.race([loading, wasmFailed]);
}

/** @type {((request: string) => string) | undefined} */
let reply;

/** @param {string} runtime @param {string[]} reloadNames */
async function start(runtime, reloadNames) {
  if (typeof WebAssembly !== 'object') throw new Failure('geen-wasm', 'geen WebAssembly in de worker');
  if (!globalThis.crypto?.subtle) throw new Failure('onveilig', 'geen crypto.subtle: geen beveiligde context');
  const base = new URL(runtime);
  const reload = new Set(reloadNames);
  tell('ophalen');
  const manifest = await fetchManifest(base, reload);
  const bytes = await fetchAll(base, manifest, reload);
  tell('starten');
  const python = await named('start', () => startPyodide(base, manifest, bytes));
  tell('regels laden');
  reply = await named('regels', () => {
    python.unpackArchive(bytes['checkers.whl'].buffer, 'whl');
    return python.pyimport(manifest.entry).reply;
  });
  self.fetch = () => Promise.reject(new Error('na de start wordt niets meer opgehaald'));
  self.postMessage({ type: 'ready' });
}

self.onmessage = ({ data }) => {
  if (data.type === 'start') {
    start(data.runtime, data.reload).catch((error) => fail(error, 'start'));
    return;
  }
  try {
    if (!reply) throw new Error('vraag vóór de start');
    self.postMessage({ type: 'answer', id: data.id, reply: JSON.parse(reply(data.request)) });
  } catch (error) {
    fail(error, 'python');
  }
};
