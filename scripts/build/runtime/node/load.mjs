// How does a script for Node get Pyodide with the checkers in it?

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Pyodide from this folder, with the wheel of the checkers in its place, as the page's worker does it.
 * @param {string} folder @param {object} [options] of Pyodide */
export async function load(folder, options = {}) {
  const { loadPyodide } = await import(pathToFileURL(join(folder, "pyodide.mjs")).href);
  const pyodide = await loadPyodide({ indexURL: folder, ...options });
  // Python imports from the wheel as it is: unpacking it would take more of the standard library than the checkers do
  pyodide.FS.writeFile("/checkers.whl", readFileSync(join(folder, "checkers.whl")));
  pyodide.runPython("import sys; sys.path.insert(0, '/checkers.whl')");
  return pyodide;
}
