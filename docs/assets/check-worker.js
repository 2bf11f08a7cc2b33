/**
 * Module worker: how does Python get from the site into the reader's browser, and answer there?
 *
 * It starts at once and says how far it is; after a failure the page throws it away. Then every message is a request for
 * `checkers.browser.reply`, and gets `{reply}`, in their order. Everything is fetched at once, from the site itself, and
 * compared with the hash in the list before it is used. What is large comes packed (Zstandard). Pyodide gets what it
 * wants to fetch from those bytes, and nothing else.
 */

/** @typedef {Uint8Array<ArrayBuffer>} Bytes */
/** @typedef {{path: string, bytes: number, sha256: string, unpacked: number | null}} RuntimeFile */
/** @typedef {keyof typeof import('./texts.js').TEXTS.failures} Kind */
/** @typedef {{name: 'fetching', loaded: number, total: number} | {name: 'starting' | 'loading' | 'ready'}
 *   | {name: 'failed', kind: Kind, detail: string}} State */

/** @type {{entry: string, total: number, lock: object, files: Record<string, RuntimeFile>}} */
const RUNTIME = { entry: '', total: 0, lock: {}, files: {} }; // the build fills this in
const FOLDER = new URL('./runtime/', import.meta.url);

/** Causes that can show anywhere, and that the reader can do something about. @type {[Kind, RegExp][]} */
const CAUSES = [
  ['beleid', /content.security.policy|blocked by CSP|unsafe-eval/i],
  ['geheugen', /MemoryError|out of memory|could not allocate|memory allocation/i],
];

/** A failure with a name, for which the page has a sentence. @param {Kind} kind @param {unknown} detail */
const failure = (kind, detail) => Object.assign(new Error(String(detail)), { kind });

/** @param {Kind} kind the name of an error that has none @returns {(error: any) => never} */
const failAs = (kind) => (error) => {
  throw error.kind ? error : failure(kind, error);
};

/** @param {State} state */
const tell = (state) => self.postMessage(state);

/** @param {ReturnType<typeof failure>} failure */
function tellFailure({ kind, message }) {
  const known = CAUSES.find(([, signs]) => signs.test(message));
  tell({ name: 'failed', kind: known ? known[0] : kind, detail: message });
}

const realFetch = self.fetch.bind(self);
let loaded = 0;

const counting = () => new TransformStream({
  transform(/** @type {Bytes} */ piece, out) {
    out.enqueue(piece);
    loaded += piece.length;
    tell({ name: 'fetching', loaded: Math.min(loaded, RUNTIME.total), total: RUNTIME.total });
  },
});

/** A file, whole and as the list describes it.
 * @param {RuntimeFile} file @param {() => Promise<Response | undefined>} get @returns {Promise<Bytes>} */
async function checked({ path, bytes: length, sha256 }, get) {
  const response = await get().catch(failAs('netwerk'));
  if (!response?.ok || !response.body) throw failure('niet-gevonden', `${path}: HTTP ${response?.status}`);
  const type = response.headers.get('Content-Type') ?? '';
  if (path.endsWith('.mjs') && !type.includes('javascript')) throw failure('start', `${path} is ${type}`);
  const body = new Response(response.body.pipeThrough(counting()));
  const bytes = new Uint8Array(await body.arrayBuffer().catch(failAs('onvolledig')));
  if (bytes.length < length) throw failure('onvolledig', `${path}: ${bytes.length} van ${length} bytes`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (hex !== sha256) throw failure('controle', `${path}: SHA-256 is ${hex}`);
  return bytes;
}

/** From the copy of the site on this device: the service worker would find it too, but that costs a second worker, and
 * copying. Else as the browser gets it, and if that is no good past every cache. @param {RuntimeFile} file */
const obtain = (file) => {
  const address = new URL(file.path, FOLDER);
  return checked(file, async () => caches.match(address))
    .catch(() => checked(file, () => realFetch(address)))
    .catch(() => checked(file, () => realFetch(address, { cache: 'reload' })));
};

/** Pyodide on the bytes we checked. Left to itself it swallows a wasm that fails, and then never returns.
 * @param {any} pyodide the module  @param {any} asm the module @param {WebAssembly.Module} wasm @param {Bytes} stdlib */
async function startPyodide(pyodide, asm, wasm, stdlib) {
  self.fetch = async (input) => {
    const address = input instanceof Request ? input.url : String(input);
    if (address.endsWith('/pyodide.asm.wasm')) return new Response(); // what counts is compiled already
    if (address.endsWith('/python_stdlib.zip')) return new Response(stdlib);
    throw new Error(`onverwachte aanvraag: ${address}`);
  };
  const failed = new Promise((_, reject) => {
    WebAssembly.instantiateStreaming = async (_source, imports) => {
      const made = WebAssembly.instantiate(wasm, imports);
      made.catch(reject);
      return { module: wasm, instance: await made };
    };
  });
  const places = { indexURL: FOLDER.href, packageBaseUrl: FOLDER.href, lockFileContents: RUNTIME.lock };
  return Promise.race([pyodide.loadPyodide({ ...places, createPyodideModule: asm.default }), failed]);
}

/** The rules, which Python imports from the wheel as it is. @param {any} python @param {Bytes} wheel
 * @returns {Promise<(request: string) => string>} */
async function loadRules(python, wheel) {
  python.FS.writeFile('/checkers.whl', wheel);
  python.runPython('import sys; sys.path.insert(0, "/checkers.whl")');
  return python.pyimport(RUNTIME.entry).reply;
}

async function start() {
  if (typeof WebAssembly !== 'object') throw failure('geen-wasm', 'geen WebAssembly in de worker');
  if (!self.isSecureContext) throw failure('onveilig', 'geen beveiligde context');
  const files = Object.fromEntries(Object.entries(RUNTIME.files).map(([name, file]) => [name, obtain(file)]));
  const load = async (/** @type {string} */ name) => {
    await files[name]; // checked; the browser has it now
    return import(new URL(RUNTIME.files[name].path, FOLDER).href);
  };
  const unpacker = load('zstddec.mjs').then(({ ZSTDDecoder }) => {
    const decoder = new ZSTDDecoder();
    return decoder.init().then(() => decoder);
  });
  const unpack = async (/** @type {string} */ name) =>
    (await unpacker).decode(await files[name], RUNTIME.files[name].unpacked);
  const compile = unpack('pyodide.asm.wasm').then((bytes) => WebAssembly.compile(bytes));
  const arrived = Promise.all(Object.values(files)).then(() => tell({ name: 'starting' }));
  // each step begins when what it needs is there; the first that fails is what the reader hears
  const [wasm, stdlib, wheel, pyodide, asm] = await Promise.all([
    compile, unpack('python_stdlib.zip'), unpack('checkers.whl'), load('pyodide.mjs'), load('pyodide.asm.mjs'), arrived,
  ]);
  const python = await startPyodide(pyodide, asm, wasm, stdlib);
  tell({ name: 'loading' });
  const reply = await loadRules(python, wheel).catch(failAs('regels'));
  self.onmessage = ({ data }) => {
    try {
      // the verdict itself is for programs; copying it to the page would take longer than making it
      const { verdict: _, ...shown } = JSON.parse(reply(data));
      self.postMessage({ reply: shown });
    } catch (error) {
      tellFailure(failure('python', error));
    }
  };
  tell({ name: 'ready' });
}

start().catch(failAs('start')).catch(tellFailure);
