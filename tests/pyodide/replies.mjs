// What does the page get back for these requests?
//
//   node replies.mjs RUNTIME_FOLDER requests.json replies.json
//
// `requests.json` is a list of texts for `checkers.browser.reply`, `replies.json` the list of its answers.

import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, source, target] = process.argv.slice(2).map((path) => resolve(path));
const { loadPyodide } = await import(pathToFileURL(join(folder, "pyodide.mjs")).href);
const pyodide = await loadPyodide({ indexURL: folder });
pyodide.unpackArchive(new Uint8Array(readFileSync(join(folder, "checkers.whl"))), "whl");
const { reply } = pyodide.pyimport("checkers.browser");
const requests = JSON.parse(readFileSync(source, "utf-8"));
writeFileSync(target, JSON.stringify(requests.map((request) => JSON.parse(reply(request)))));
process.exit(0);
