// What does the page get back for these requests?
//
//   node replies.mjs RUNTIME_FOLDER requests.json replies.json
//
// `requests.json` is a list of texts for `checkers.browser.reply`, `replies.json` the list of its answers.

import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { load } from "../../scripts/build/runtime/node/load.mjs";

const [folder, source, target] = process.argv.slice(2).map((path) => resolve(path));
const pyodide = await load(folder);
const { reply } = pyodide.pyimport("checkers.browser");
const requests = JSON.parse(readFileSync(source, "utf-8"));
writeFileSync(target, JSON.stringify(requests.map((/** @type {string} */ request) => JSON.parse(reply(request)))));
process.exit(0);
