/**
 * How does a test in Python drive Firefox? Through this program, with puppeteer-core.
 *
 * In, a line of JSON each:  {id, command, args}.  Out:  {id, ok: true, value}  or  {id, ok: false, error, gone}.
 * Started as  node firefox_bridge.mjs BROWSER WIDTH HEIGHT COMMAND_MS.  The first line out, with id 0, says that the
 * browser has started. Every command has an end. When nothing more comes in, the browser is closed: it does not outlive
 * the test, however that ended.
 */

import { createInterface } from 'node:readline';
import puppeteer from 'puppeteer-core';

const [executablePath, width, height, commandMs] = process.argv.slice(2);

/** @param {object} message */
const tell = (message) => process.stdout.write(`${JSON.stringify(message)}\n`);

/** @param {unknown} error */
const sentence = (error) => (error instanceof Error ? error.message : String(error)).split('\n')[0];

const browser = await puppeteer
  .launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: { width: Number(width), height: Number(height) },
    args: [`--width=${width}`, `--height=${height}`],
    // Firefox has a switch of its own for what other browsers are told by media emulation
    extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
    protocolTimeout: Number(commandMs),
  })
  .catch((error) => {
    tell({ id: 0, ok: false, error: sentence(error), gone: true });
    process.exit(1);
  });
let isGone = false;
browser.on('disconnected', () => {
  isGone = true;
});
let page = await browser.newPage();

/** @type {Record<string, (...args: string[]) => Promise<unknown>>} */
const COMMANDS = {
  // in a tab of its own: puppeteer-core loses track of one in which a reader went back
  open: async (url) => {
    const before = page;
    page = await browser.newPage();
    page.setDefaultTimeout(Number(commandMs));
    await before.close();
    await page.goto(url);
  },
  run: (expression) => page.evaluate(`(async () => (${expression}))()`),
  // puppeteer's own way waits for a load that does not come when Firefox has kept the page
  back: () => page.evaluate('void history.back()'),
  click: (css) => page.click(css),
  type: (css, text) => page.type(css, text),
  choose: (css, value) => page.select(css, value),
};

/** @template T @param {Promise<T>} work @returns {Promise<T>} */
function withEnd(work) {
  /** @type {ReturnType<typeof setTimeout>} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${Number(commandMs) / 1000} s`)), Number(commandMs));
  });
  return /** @type {Promise<T>} */ (Promise.race([work, late]).finally(() => clearTimeout(timer)));
}

const input = createInterface({ input: process.stdin });
input.on('close', async () => {
  await withEnd(browser.close()).catch(() => {});
  process.exit(0);
});
tell({ id: 0, ok: true, value: await browser.version() });
input.on('line', async (line) => {
  const { id, command, args } = JSON.parse(line);
  try {
    tell({ id, ok: true, value: (await withEnd(COMMANDS[command](...args))) ?? null });
  } catch (error) {
    tell({ id, ok: false, error: sentence(error), gone: isGone });
  }
});
