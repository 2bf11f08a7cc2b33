// What happens when the exercise runs in this Pyodide?
//
//   node exercise.mjs RUNTIME_FOLDER EXERCISE.PY RESULT.JSON
//
// Loads Pyodide and the wheel the way the page's worker does, runs the exercise, and tries how failures come
// across to JavaScript. RESULT.JSON gets {answers, border, modules}.

import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { load } from "./load.mjs";

async function main() {
  const [folder, exercise, result] = process.argv.slice(2).map((path) => resolve(path));
  /** @type {string[]} */
  const printed = [];
  const print = (/** @type {string} */ line) => printed.push(line);
  const pyodide = await load(folder, { stdout: print, stderr: print });

  /** The last line of the message with which Python code fails. @param {() => unknown} work */
  async function failure(work) {
    try {
      await work();
      return "no failure";
    } catch (error) {
      const { name, type, message } = /** @type {Error & { type?: string }} */ (error);
      return `${name} ${type}: ${message.trim().split("\n").at(-1)}`;
    }
  }

  const { reply } = pyodide.pyimport("checkers.browser");
  const border = {
    reply: JSON.parse(reply('{"checker": "bestaat-niet"}')).ok,
    wrongArgument: await failure(() => JSON.parse(reply(3)).ok || Promise.reject({ name: "", type: "", message: "not ok" })),
    missingArgument: await failure(() => reply()),
    division: await failure(() => pyodide.runPython("1 / 0")),
    missingModule: await failure(() => pyodide.pyimport("bestaat_niet")),
    syntax: await failure(() => pyodide.runPython("if True\n  x")),
    fromJavaScript: await failure(() => pyodide.runPython("import js; js.JSON.parse('{')")),
    converted: pyodide.runPython("from pyodide.ffi import to_js; to_js({'a': [1, 2]})").constructor.name,
  };
  pyodide.runPython("print('hallo')\nimport sys\nprint('fout', file=sys.stderr)");
  const said = printed.slice(-2);

  pyodide.FS.writeFile("/exercise.py", readFileSync(exercise));
  const found = pyodide.runPython(`
import json, sys
sys.path.insert(0, "/")
import exercise
_answers = exercise.answers()
_archive = next(path for path in sys.path if path.endswith(".zip"))
json.dumps({"answers": _answers, "modules": exercise.stdlib_files(_archive)})
`);
  writeFileSync(result, JSON.stringify({ ...JSON.parse(found), border: { ...border, printed: said } }));
}

try {
  await main();
  process.exit(0);
} catch (error) {
  // left to itself, Node would print the line of Pyodide's code that threw: a megabyte
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
