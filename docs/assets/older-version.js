/**
 * A link of an older version: what changed since, for this check and for this case?
 *
 * Fetched only for such a link. `wijzigingen/versies.json` names all versions with what changed in them; when the
 * table of the check is another since, this case is looked up in the table of then and in that of now. Whatever cannot
 * be fetched in time is said, and the verdict of now never waits for it.
 */

/** @typedef {{version: string, date: string, name: string, title: string, checks: string[], tables: Record<string, string>}} Version */
/** @typedef {{scenario: Record<string, string | string[]>, outcome: string, conditions: Record<string, boolean>}} Row */
/** @typedef {Map<string, string[]>} Answers question → what was chosen */
/**
 * @typedef {object} Link
 * @property {string} version as it stands in the link
 * @property {string} current the version of this page
 * @property {string} checker
 * @property {string} base where the site's root is from here
 * @property {string} query the answers as they stand in the link
 * @property {Answers | undefined} answers the answers in the form; undefined when the link does not fit it any more
 * @property {(item: string) => string} label what a data item is called
 * @property {number} wait how long a file may take, in milliseconds
 */

const UNKNOWN = 'weet-niet';
/** @type {Record<string, string>} */
const WORDS = {
  verplicht: 'verplicht',
  toegestaan: 'toegestaan',
  voorwaarden: 'onder voorwaarden',
  verboden: 'verboden',
  onbepaald: 'onbepaald',
};
const NOT_KEPT = 'De tabel van toen is niet bewaard. Of deze situatie toen een andere uitkomst had, is niet meer na te gaan.';
const NOT_FETCHED = 'Of deze situatie toen een andere uitkomst had, kon niet worden nagegaan. Laad de pagina opnieuw om het nog eens te proberen.';

/** @param {string} url @param {number} wait @param {RequestCache} [cache] */
async function fetched(url, wait, cache) {
  const response = await fetch(url, { cache, signal: AbortSignal.timeout(wait) });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}

/** @param {string} url @param {number} wait @returns {Promise<Row[]>} */
async function table(url, wait) {
  const bytes = new Uint8Array(await (await fetched(url, wait)).arrayBuffer());
  // a host may unpack it on the way
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const body = isPacked ? new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')) : bytes;
  const text = await new Response(body).text();
  return text.trimEnd().split('\n').map((line) => JSON.parse(line));
}

/** The answers of a link, whether the form of now knows them or not. @param {string} query @returns {Answers} */
function answersOf(query) {
  const answers = new Map();
  for (const pair of query.split('&')) {
    const [question, value = ''] = pair.split('=');
    answers.set(decodeURIComponent(question), value.split(',').map(decodeURIComponent));
  }
  return answers;
}

/** The result per data item ('' for a check without them): what all rows that go with the answers agree on.
 * @param {Row[]} rows @param {Answers} answers @returns {Map<string, string>} item → outcome and unmet conditions */
function results(rows, answers) {
  /** @type {Map<string, Set<string>>} */
  const found = new Map();
  for (const { scenario, outcome, conditions } of rows) {
    let item = '';
    const fits = Object.entries(scenario).every(([question, choice]) => {
      const given = answers.get(question);
      if (Array.isArray(choice)) [item] = choice;
      return !given || given[0] === UNKNOWN || given.includes(Array.isArray(choice) ? item : choice);
    });
    if (!fits) continue;
    const unmet = outcome === 'voorwaarden' ? Object.keys(conditions).filter((each) => !conditions[each]).sort() : [];
    const said = found.get(item) ?? new Set();
    found.set(item, said.add([outcome, ...unmet].join(' ')));
  }
  return new Map([...found].map(([item, said]) => {
    const outcomes = new Set([...said].map((each) => each.split(' ')[0]));
    if (said.size === 1) return [item, [...said][0]];
    return [item, outcomes.size === 1 ? [...said].sort().join(' ') : 'onbepaald'];
  }));
}

/** @param {string | undefined} result */
const word = (result) => (result === undefined ? 'er nog niet' : WORDS[result.split(' ')[0]] ?? result);

/** @param {string | undefined} before @param {string | undefined} after */
function turn(before, after) {
  if (word(before) !== word(after)) return `toen ${word(before)}, nu ${word(after)}`;
  return `toen en nu ${word(after)}, maar de voorwaarden zijn anders`;
}

/** The data items of the link by their names of then and of now. @param {Row[]} then @param {Row[]} now
 * @param {Answers} old @param {Answers} answers @returns {[string, string][]} */
function items(then, now, old, answers) {
  /** @param {Row[]} rows */
  const question = (rows) => Object.keys(rows[0].scenario).find((each) => Array.isArray(rows[0].scenario[each])) ?? '';
  const [before, after] = [old.get(question(then)) ?? [], answers.get(question(now)) ?? []];
  // the form may have other names for them, in the same order
  if (before.length && before.length === after.length) return before.map((each, n) => [each, after[n]]);
  return [...results(now, answers).keys()].map((each) => [each, each]);
}

/** @template {keyof HTMLElementTagNameMap} T @param {T} tag @param {(Node | string)[]} content */
function make(tag, ...content) {
  const element = document.createElement(tag);
  element.append(...content);
  return element;
}

/** @param {string[]} lines */
const list = (lines) => make('ul', ...lines.map((each) => make('li', each)));

/** What this case was then and is now. @param {Link} link @param {Version} then @param {Version} now
 * @returns {Promise<(Node | string)[]>} */
async function compared(link, then, now) {
  const { checker, base, label } = link;
  const [old, current] = [then.tables[checker], now.tables[checker]];
  if (!old) return [make('p', NOT_KEPT)];
  if (old === current && link.answers) return [];
  /** @param {string} fingerprint */
  const archived = (fingerprint) => table(`${base}tabellen/archief/${checker}-${fingerprint}.jsonl.gz`, link.wait);
  const given = answersOf(link.query);
  if (!link.answers) {
    const lines = [...results(await archived(old), given)].map(([item, result]) => `${label(item)}: ${word(result)}`);
    return lines.length ? [make('p', 'Toen was de uitkomst:'), list(lines)] : [];
  }
  const [before, after] = await Promise.all([archived(old), archived(current)]);
  const [was, is] = [results(before, given), results(after, link.answers)];
  const lines = items(before, after, given, link.answers)
    .filter(([mine, yours]) => was.get(mine) !== is.get(yours))
    .map(([mine, yours]) => `${label(yours)}: ${turn(was.get(mine), is.get(yours))}`);
  if (!lines.length) return [make('p', 'Voor deze situatie is de uitkomst dezelfde gebleven.')];
  return [make('p', 'Voor deze situatie is de uitkomst nu anders:'), list(lines)];
}

/** The changes of later versions that matter for this check, with links. @param {Link} link @param {Version[]} later */
function told({ checker, base }, later) {
  const mine = later.filter((each) => each.checks.includes(checker));
  if (!mine.length) return [make('p', 'Sindsdien is er voor deze check niets veranderd.')];
  const entries = mine.map(({ name, title, date }) => {
    const anchor = make('a', title);
    anchor.href = `${base}wijzigingen/#${name}`;
    return make('li', anchor, ` (${date})`);
  });
  return [make('p', 'Sindsdien veranderde voor deze check:'), make('ul', ...entries)];
}

/** Tells it in `box`. Rejects when the versions cannot be fetched, or when `signal` says that it is no longer asked.
 * @param {HTMLElement} box @param {Link} link @param {AbortSignal} signal */
export async function tellSince(box, link, signal) {
  // asked for again: the page may be newer than what the browser kept
  /** @type {{versions: Version[]}} */
  const { versions } = await (await fetched(`${link.base}wijzigingen/versies.json`, link.wait, 'no-cache')).json();
  const [at, here] = [link.version, link.current].map((name) => versions.findIndex(({ version }) => version === name));
  signal.throwIfAborted();
  if (at < 0 || here < 0 || at < here) {
    const anchor = make('a', 'Wijzigingen');
    anchor.href = `${link.base}wijzigingen/`;
    const filled = link.answers ? 'De antwoorden zijn ingevuld, en de uitkomst is die van nu. ' : '';
    box.replaceChildren(make('p', `De versie in deze link is niet bekend. ${filled}Wat er veranderde, lees je bij `, anchor, '.'));
    box.hidden = false;
    return;
  }
  const [then, now] = [versions[at], versions[here]];
  const head = make('p', `Deze link is van versie ${then.version} (${then.date}). Nu geldt versie ${now.version} (${now.date}).`);
  box.replaceChildren(head, ...told(link, versions.slice(here, at)));
  box.hidden = false;
  const more = await compared(link, then, now).catch((error) => {
    console.info('uitwissel-check:', String(error));
    return [make('p', NOT_FETCHED)];
  });
  if (!signal.aborted) box.append(...more);
}
