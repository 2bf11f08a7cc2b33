/**
 * The page's side of the copy of the site on the reader's device (service-worker.js keeps it).
 *
 * A copy is made once a reader has used a check, in idle time, and not on a line where data is to be spared. From the
 * next visit on, pages and checks come from it. Of a new release a copy is made beside the old one; this page stays with
 * the old one, and says so, until the reader takes the new one over. `<html data-offline="ready">` says that there is a
 * whole copy. Without service workers, or with storage refused, everything works as it would without this file.
 */

import { mustSpareData } from './connection.js';
import { part } from './part.js';

const ROOT = new URL('..', import.meta.url);
/** How long the reader leaves the check alone before a copy is made. */
const QUIET_MS = 3_000;
/** The longest that taking over may take before the page loads anyway. */
const TAKE_OVER_MS = 5_000;

const workers = navigator.serviceWorker;
let isAsked = false;
let timer = 0;

/** Makes a copy of the site, once a visit, when the reader has left the check alone for a moment. Called at each sign of
 * use, so that it is never made while somebody is answering. */
export function keepOffline() {
  if (!workers || isAsked || mustSpareData()) return;
  clearTimeout(timer);
  timer = setTimeout(() => {
    isAsked = true;
    workers
      .register(new URL('service-worker.js', ROOT), { scope: ROOT.pathname })
      .then(follow)
      // without a copy the site works as well; the console says why there is none
      .catch((error) => console.info('uitwisselwijzer: geen kopie voor later:', String(error)));
  }, QUIET_MS);
}

/** @param {ServiceWorkerRegistration} registration */
function follow(registration) {
  const { active, waiting, installing } = registration;
  for (const worker of [active, waiting, installing]) watch(worker);
  registration.onupdatefound = () => watch(registration.installing);
}

/** @param {ServiceWorker | null} worker that has a copy, or makes one */
function watch(worker) {
  const look = () => {
    if (worker?.state === 'activated') document.documentElement.dataset.offline = 'ready';
    if (worker?.state === 'installed' && workers.controller) announce(worker);
  };
  worker?.addEventListener('statechange', look);
  look();
}

/** Says that there is a newer release than the one on the screen. @param {ServiceWorker} worker that has its copy */
function announce(worker) {
  if (document.querySelector('.release-notice')) return;
  const notice = document.importNode(part(document.body, '#release-notice > div', HTMLElement), true);
  notice.className = 'release-notice';
  document.body.prepend(notice);
  const button = part(notice, 'button', HTMLButtonElement);
  button.onclick = () => {
    button.disabled = true;
    worker.postMessage({ type: 'take over' });
    setTimeout(() => location.reload(), TAKE_OVER_MS);
  };
}

if (workers) {
  // another release took over: this page belongs to the one before
  workers.oncontrollerchange = () => location.reload();
  workers.getRegistration(ROOT.href).then((registration) => {
    // nobody has done anything here yet: with no other tab open, the new release can take over at once
    registration?.waiting?.postMessage({ type: 'take over when alone' });
    if (registration) follow(registration);
  }, () => {}); // storage refused: then there is no copy
}
