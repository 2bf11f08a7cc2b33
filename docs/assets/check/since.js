/**
 * A link of an older version: what changed since, for this check and for this case? Python says it; this fetches what it
 * needs, for such a link alone: the list of versions, and when the table of the check is another since, that of then and
 * that of now. The verdict of now does not wait for it.
 */

import { runtime } from '../runtime-client.js';

/** @param {string} url @param {RequestCache} [cache] */
async function fetched(url, cache) {
  const response = await fetch(url, { cache, signal: AbortSignal.timeout(runtime.timeout) });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const file = await response.blob();
  const unpacked = new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
  // a host may have unpacked it on the way
  return unpacked.catch(() => file.text());
}

/** What to say, as HTML. Rejects when it cannot be known. @param {{checker: string, base: string}} about
 * @param {import('./address.js').Link} link @param {string} now the case in the form, none if the link does not fit it */
export async function changesSince(about, { version, query }, now) {
  // asked for again: the page may be newer than what the browser kept
  const { versions } = JSON.parse(await fetched(`${about.base}wijzigingen/versies.json`, 'no-cache'));
  const since = { version, case: String(query), now, versions };
  const { html, needs } = await runtime.ask({ ...about, since });
  if (!needs.length) return html;
  const tables = await Promise.all(needs.map((path) => fetched(about.base + path))).catch(() => []);
  return (await runtime.ask({ ...about, since: { ...since, tables } })).html;
}
