/**
 * Module worker: how does Python get from the site into the reader's browser, and answer there?
 *
 * In:  `{type: 'start', runtime, reload}`  address of the runtime's folder; files to fetch past every cache
 *      `{type: 'ask', id, request}`        a JSON text for `checkers.browser.reply`
 * Out: `{type: 'stage', stage, loaded, total}`, `{type: 'ready'}`, `{type: 'answer', id, reply}`, and
 *      `{type: 'failed', kind, file, detail}`, after which the page throws this worker away.
 *
 * Everything is fetched at once, from the site itself, and compared with the hash in the list before it is used.
 * What is large comes packed (Zstandard). Pyodide gets what it wants to fetch from those bytes, and nothing else.
 */

/**
 * @typedef {{path: string, bytes: number, sha256: string, unpacked: number | null}} RuntimeFile
 * @typedef {'ophalen' | 'starten' | 'regels laden'} Stage
 */

/** @type {{entry: string, total: number, lock: object, files: Record<string, RuntimeFile>}} */
const RUNTIME = { entry: '', total: 0, lock: {}, files: {} }; // the build fills this in

const NEEDED = [
  'pyodide.asm.wasm', 'python_stdlib.zip', 'pyodide.asm.mjs', 'checkers.whl', 'zstddec.mjs', 'pyodide.mjs',
];
const WHEEL = '/checkers.whl';
const PROGRESS_EVERY_MS = 100;

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

/** Two causes that can show anywhere, and that the reader can do something about.
 * @param {unknown} error @param {string} kind what it is otherwise */
function cause(error, kind) {
  const text = String(error);
  if (/content.security.policy|blocked by CSP|unsafe-eval/i.test(text)) return 'beleid';
  if (/MemoryError|out of memory|could not allocate|memory allocation/i.test(text)) return 'geheugen';
  return kind;
}

/** @param {unknown} error @param {string} kind the name of a failure that has none of its own */
const fail = (error, kind) => {
  const failure = error instanceof Failure ? error : new Failure(cause(error, kind), error);
  self.postMessage({ type: 'failed', kind: failure.kind, file: failure.file, detail: failure.message });
};

/** Runs `work`; whatever it throws without a name becomes a failure of this kind.
 * @template T @param {string} kind @param {() => T | Promise<T>} work @param {string} [file] @returns {Promise<T>} */
async function named(kind, work, file) {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(cause(error, kind), error, file);
  }
}

/** @param {Uint8Array<ArrayBuffer>} bytes */
async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The file in the copy of the site on this device, if there is one and it is sound. The service worker would find it
 * too, but on the way it costs a second worker, and copying.
 * @param {URL} address @param {RuntimeFile} file @returns {Promise<Uint8Array<ArrayBuffer> | undefined>} */
async function stored(address, file) {
  try {
    const response = await caches.match(address);
    const bytes = response && new Uint8Array(await response.arrayBuffer());
    return bytes && (await sha256(bytes)) === file.sha256 ? bytes : undefined;
  } catch {
    return undefined; // storage refused: then it comes over the line
  }
}

/** One file, whole and as the list describes it.
 * @param {URL} base @param {string} name @param {RequestCache} cache @param {(bytes: number) => void} arrived
 * @returns {Promise<Uint8Array<ArrayBuffer>>} */
async function fetchFile(base, name, cache, arrived) {
  const file = RUNTIME.files[name];
  const kept = cache === 'reload' ? undefined : await stored(new URL(file.path, base), file);
  if (kept) return kept;
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
  const hex = await sha256(bytes);
  if (hex !== file.sha256) throw new Failure('controle', `SHA-256 is ${hex}`, name);
  return bytes;
}

/** Begins with all files; each promise is for one of them.
 * @param {URL} base @param {Set<string>} reload */
function fetchAll(base, reload) {
  let loaded = 0;
  let told = 0;
  const arrived = (/** @type {number} */ bytes) => {
    loaded += bytes;
    if (performance.now() - told < PROGRESS_EVERY_MS) return;
    told = performance.now();
    tell('ophalen', loaded, RUNTIME.total);
  };
  const entries = NEEDED.map((name) => {
    const cache = /** @type {RequestCache} */ (reload.has(name) || reload.has('*') ? 'reload' : 'default');
    return [name, fetchFile(base, name, cache, arrived)];
  });
  return /** @type {Record<string, Promise<Uint8Array<ArrayBuffer>>>} */ (Object.fromEntries(entries));
}

/** Pyodide on the bytes we checked. Left to itself it swallows a wasm that fails, and then never returns.
 * @param {URL} base @param {any} pyodide the module  @param {any} asm the module
 * @param {WebAssembly.Module} wasm @param {Uint8Array<ArrayBuffer>} stdlib */
async function startPyodide(base, pyodide, asm, wasm, stdlib) {
  self.fetch = async (input) => {
    const address = input instanceof Request ? input.url : String(input);
    if (address.endsWith('/pyodide.asm.wasm')) return new Response(); // what counts is compiled already
    if (address.endsWith('/python_stdlib.zip')) return new Response(stdlib);
    throw new Error(`onverwachte aanvraag: ${address}`);
  };
  const failed = new Promise((_, reject) => {
    WebAssembly.instantiateStreaming = async (_source, imports) => {
      try {
        return { module: wasm, instance: await WebAssembly.instantiate(wasm, imports) };
      } catch (error) {
        reject(error);
        throw error;
      }
    };
  });
  const loading = pyodide.loadPyodide({
    indexURL: base.href, packageBaseUrl: base.href, lockFileContents: RUNTIME.lock, createPyodideModule: asm.default,
  });
  return Promise.race([loading, failed]);
}

/** @type {((request: string) => string) | undefined} */
let reply;

/** @param {string} runtime @param {string[]} reload */
async function start(runtime, reload) {
  if (typeof WebAssembly !== 'object') throw new Failure('geen-wasm', 'geen WebAssembly in de worker');
  if (!globalThis.crypto?.subtle) throw new Failure('onveilig', 'geen crypto.subtle: geen beveiligde context');
  const base = new URL(runtime);
  tell('ophalen', 0, RUNTIME.total);
  const files = fetchAll(base, new Set(reload));
  const load = async (/** @type {string} */ name) => {
    await files[name]; // checked; the browser has it now
    return named('start', () => import(new URL(RUNTIME.files[name].path, base).href), name);
  };
  const unpacker = load('zstddec.mjs').then(async ({ ZSTDDecoder }) => {
    const decoder = new ZSTDDecoder();
    await named('start', () => decoder.init(), 'zstddec.mjs');
    return decoder;
  });
  const unpack = async (/** @type {string} */ name) => {
    const [decoder, bytes] = await Promise.all([unpacker, files[name]]);
    return named('start', () => decoder.decode(bytes, RUNTIME.files[name].unpacked), name);
  };
  const compile = unpack('pyodide.asm.wasm').then((bytes) => named('start', () => WebAssembly.compile(bytes)));
  const fetched = Promise.all(Object.values(files)).then(() => tell('starten'));
  // each step begins when what it needs is there; the first that fails is what the reader hears
  const [wasm, stdlib, wheel, pyodide, asm] = await Promise.all([
    compile, unpack('python_stdlib.zip'), unpack('checkers.whl'), load('pyodide.mjs'), load('pyodide.asm.mjs'), fetched,
  ]);
  const python = await named('start', () => startPyodide(base, pyodide, asm, wasm, stdlib));
  tell('regels laden');
  reply = await named('regels', () => {
    // Python imports from the wheel as it is
    python.FS.writeFile(WHEEL, wheel);
    python.runPython(`import sys; sys.path.insert(0, "${WHEEL}")`);
    return python.pyimport(RUNTIME.entry).reply;
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
    // the verdict itself is for programs; copying it to the page would take longer than making it
    const { verdict: _, ...shown } = JSON.parse(reply(data.request));
    self.postMessage({ type: 'answer', id: data.id, reply: shown });
  } catch (error) {
    fail(error, 'python');
  }
};
