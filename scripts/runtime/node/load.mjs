// How does a script for Node get Pyodide with the checkers in it?

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Pyodide from this folder, with the wheel of the checkers unpacked, as the page's worker does it. */
export async function load(folder, options = {}) {
  const { loadPyodide } = await import(pathToFileURL(join(folder, "pyodide.mjs")).href);
  const pyodide = await loadPyodide({ indexURL: folder, ...options });
  // Pyodide knows plain typed arrays, not Node's Buffer
  pyodide.unpackArchive(new Uint8Array(readFileSync(join(folder, "checkers.whl"))), "whl");
  return pyodide;
}
