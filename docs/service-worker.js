/**
 * Service worker: keeps one whole release of the site on the reader's device, and answers from it.
 *
 * The list below names every file of the release with its SHA-256. Installing means: fetch them all, compare each
 * with its hash, and fail as a whole when one differs. So there is a complete copy or none, and never one with files
 * of two releases. What is unchanged is taken over from the copy that was there. Pages that are open stay with the
 * release they came from: a new one waits until they are gone, or until the reader takes it over; then the old
 * copy is deleted. What is read from the copy is compared again: a damaged file is fetched anew, and repaired.
 */

/** @type {{name: string, files: Record<string, string>}} the paths below the site's root → SHA-256 */
const RELEASE = { name: '', files: {} }; // the build fills this in

const sw = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const ROOT = new URL(sw.registration.scope);
/** Other sites may live on the same host: what is ours carries our path. */
const OURS = `uitwisselwijzer ${ROOT.pathname} `;
const NAME = OURS + RELEASE.name;
const AT_ONCE = 6;
const FETCH_MS = 120_000;
const NOT_FOUND = '404.html';

/** The same file from this response, if it is what the release says.
 * @param {string} path @param {Response | undefined} response @returns {Promise<Response | undefined>} */
async function checked(path, response) {
  if (!response?.ok) return undefined;
  const body = await response.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (hex !== RELEASE.files[path]) return undefined;
  const type = response.headers.get('Content-Type') ?? 'application/octet-stream';
  return new Response(body, { headers: { 'Content-Type': type, 'Content-Length': String(body.byteLength) } });
}

/** @param {string} path @param {RequestCache} cache */
const fetched = (path, cache) => fetch(new URL(path, ROOT), { cache, signal: AbortSignal.timeout(FETCH_MS) });

// --- making the copy ---

/** A file of this release: from an older copy, from what the browser has, or from the site.
 * @param {string} path @param {string[]} older */
async function obtain(path, older) {
  for (const name of older) {
    const same = await checked(path, await (await caches.open(name)).match(new URL(path, ROOT)));
    if (same) return same;
  }
  const found = (await checked(path, await fetched(path, 'default'))) ?? (await checked(path, await fetched(path, 'reload')));
  if (!found) throw new Error(`${path} is niet wat de release zegt`);
  return found;
}

async function makeCopy() {
  const copies = (await caches.keys()).filter((name) => name.startsWith(OURS));
  // what an interrupted attempt left behind cannot be trusted
  await caches.delete(NAME);
  try {
    const copy = await caches.open(NAME);
    const older = copies.filter((name) => name !== NAME);
    const paths = Object.keys(RELEASE.files);
    const work = async () => {
      for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
        await copy.put(new URL(path, ROOT), await obtain(path, older));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } catch (error) {
    await caches.delete(NAME).catch(() => {});
    throw error; // then this release is not installed; the browser tries again at a later visit
  }
}

async function dropOldCopies() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(OURS) && name !== NAME).map((name) => caches.delete(name)));
}

// --- answering ---

/** The name in the list of what is asked for, if it is in the release. @param {URL} url */
function pathOf(url) {
  const path = decodeURI(url.pathname.slice(ROOT.pathname.length)).replace(/(^|\/)index\.html$/, '$1');
  return Object.hasOwn(RELEASE.files, path) ? path : undefined;
}

/** From the copy if it is sound, and else from the site. @param {string} path @param {Request} request */
async function answerKnown(path, request) {
  // not there when a newer release has just taken over: then it is not to come back
  const isThere = await caches.has(NAME).catch(() => false);
  const copy = isThere ? await caches.open(NAME).catch(() => undefined) : undefined;
  if (request.cache !== 'reload') {
    const stored = await copy?.match(new URL(path, ROOT)).catch(() => undefined);
    const sound = await checked(path, stored);
    if (sound) return sound;
  }
  const response = await fetched(path, 'reload');
  const repaired = await checked(path, response.clone());
  // what cannot be kept can still be used
  if (repaired) await copy?.put(new URL(path, ROOT), repaired).catch(() => {});
  return response;
}

/** @param {Request} request @param {URL} url */
async function answerUnknown(request, url) {
  const folder = new URL(`${url.pathname}/${url.search}`, ROOT);
  if (request.mode === 'navigate' && pathOf(folder) !== undefined) return Response.redirect(folder.href, 302);
  try {
    return await fetch(request);
  } catch (error) {
    const page = request.mode === 'navigate' ? await answerKnown(NOT_FOUND, request) : undefined;
    if (!page?.ok) throw error;
    return new Response(page.body, { status: 404, headers: page.headers });
  }
}

/** A page asks this release to take over from its own: at once, or if no other tab goes on with that. What it says is
 * for workers of later releases too. @param {string} [type] */
async function takeOver(type) {
  const tabs = await sw.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const isAlone = type === 'take over when alone' && tabs.length <= 1;
  if (isAlone || type === 'take over') await sw.skipWaiting();
}

sw.oninstall = (event) => event.waitUntil(makeCopy());
sw.onactivate = (event) => event.waitUntil(dropOldCopies());
sw.onmessage = (event) => event.waitUntil(takeOver(event.data?.type));
sw.onfetch = (event) => {
  const url = new URL(event.request.url);
  const isOurs = url.origin === ROOT.origin && url.pathname.startsWith(ROOT.pathname);
  if (event.request.method !== 'GET' || !isOurs) return;
  const path = pathOf(url);
  event.respondWith(path === undefined ? answerUnknown(event.request, url) : answerKnown(path, event.request));
};
