// How long does the reply to each of these requests take in this Pyodide?
//
//   node speed.mjs RUNTIME_FOLDER requests.json times.json
//
// `times.json` gets milliseconds, in the order of the requests. Every request is done once before, to warm up.

import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { load } from "./load.mjs";

const [folder, source, target] = process.argv.slice(2).map((path) => resolve(path));
const pyodide = await load(folder);
const { reply } = pyodide.pyimport("checkers.browser");
const requests = JSON.parse(readFileSync(source, "utf-8"));
for (const request of requests.slice(0, 50)) reply(request);
const times = requests.map((/** @type {string} */ request) => {
  const began = performance.now();
  reply(request);
  return performance.now() - began;
});
writeFileSync(target, JSON.stringify(times));
process.exit(0);
