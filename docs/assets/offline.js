/**
 * The page's side of the copy of the site on the reader's device (service-worker.js keeps it).
 *
 * A copy is made once a reader has used a check, in idle time, and not on a line where data is to be spared. From the
 * next visit on, pages and checks come from that copy. When the site has a new release, the copy of it is made beside
 * the old one; this page stays with the old one, and says so, until the reader takes the new one over.
 *
 * `<html data-offline="ready">` says that the copy is complete. Without service workers, or with storage refused,
 * everything works as it would without this file.
 */

import { mustSpareData } from './connection.js';

const ROOT = new URL('..', import.meta.url);
const SCRIPT = new URL('service-worker.js', ROOT);
/** A tab that is open for long asks now and then whether there is a new release. */
const ASK_AGAIN_MS = 60 * 60 * 1000;
/** How long the reader leaves the check alone before a copy is made. */
const QUIET_MS = 3_000;
/** The longest that taking over may take before the page loads anyway. */
const TAKE_OVER_MS = 5_000;

/** @type {ServiceWorkerRegistration | undefined} */
let copy;
let askedAt = Date.now();
let asked = false;
let timer = 0;

function ready() {
  document.documentElement.dataset.offline = 'ready';
}

/** Says that there is a newer release than the one on the screen. @param {ServiceWorker} waiting */
function announce(waiting) {
  if (document.querySelector('.release-notice')) return;
  const notice = document.createElement('div');
  notice.className = 'release-notice';
  notice.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Laad de nieuwe versie';
  button.addEventListener('click', () => {
    button.disabled = true;
    waiting.postMessage({ type: 'take over' });
    setTimeout(() => location.reload(), TAKE_OVER_MS);
  });
  notice.append('Deze site is vernieuwd; dit is de vorige versie. ', button, ' Je antwoorden blijven staan.');
  document.body.prepend(notice);
}

/** @param {ServiceWorkerRegistration} registration */
function follow(registration) {
  if (copy) return;
  copy = registration;
  if (registration.active) ready();
  if (registration.waiting && navigator.serviceWorker.controller) {
    // nobody has done anything here yet: with no other tab open, the new release can take over at once
    registration.waiting.postMessage({ type: 'take over when alone' });
    announce(registration.waiting);
  }
  registration.addEventListener('updatefound', () => watch(registration.installing));
  watch(registration.installing);
}

/** @param {ServiceWorker | null} worker that is making a copy */
function watch(worker) {
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'activated') ready();
    if (worker.state === 'installed' && navigator.serviceWorker.controller) announce(worker);
  });
}

/** Makes a copy of the site, once a visit: when the reader has left the check alone for a moment. Called at each sign
 * of use, so that the copy is never made while somebody is answering. */
export function keepOffline() {
  if (asked || !navigator.serviceWorker || mustSpareData()) return;
  clearTimeout(timer);
  timer = setTimeout(() => {
    asked = true;
    // without a copy the site works as well; the console says why there is none
    navigator.serviceWorker
      .register(SCRIPT, { scope: ROOT.pathname })
      .then(follow)
      .catch((error) => console.info('uitwisselwijzer: geen kopie voor later:', String(error)));
  }, QUIET_MS);
}

if (navigator.serviceWorker) {
  const wasControlled = Boolean(navigator.serviceWorker.controller);
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    // another release took over: this page belongs to the one before
    if (wasControlled) location.reload();
  });
  // the copy may have been replaced between this page and its scripts
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    const isOther = data?.type === 'release' && data.name !== document.documentElement.dataset.release;
    const [navigation] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType('navigation'));
    if (isOther && navigation?.type !== 'reload') location.reload();
  });
  navigator.serviceWorker.startMessages();
  navigator.serviceWorker.controller?.postMessage({ type: 'which release' });
  navigator.serviceWorker
    .getRegistration(ROOT.href)
    .then((registration) => registration && follow(registration))
    .catch(() => {}); // storage refused: then there is no copy either
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || !copy || Date.now() - askedAt < ASK_AGAIN_MS) return;
    askedAt = Date.now();
    copy.update().catch(() => {}); // no line: later
  });
}
