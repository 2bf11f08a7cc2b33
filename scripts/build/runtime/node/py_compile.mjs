// How do the wheel and the standard library become bytecode that Pyodide accepts?
//
//   node py_compile.mjs PYODIDE_FOLDER SITE_PACKAGES FOLDER
//
// The archives are only stored: they are packed as a whole later, which is smaller, and Python reads them faster.
// Runs pyodide-build's own `pyodide py-compile FOLDER` inside Pyodide, on the host's site-packages: bytecode is
// for one version of Python, and the host has another.

import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, packages, target] = process.argv.slice(2).map((path) => resolve(path));
const { loadPyodide } = await import(pathToFileURL(`${folder}/pyodide.mjs`).href);

const pyodide = await loadPyodide({
  indexURL: folder,
  // makes bytecode that does not depend on the time of the source
  env: { SOURCE_DATE_EPOCH: process.env.SOURCE_DATE_EPOCH, HOME: "/home/pyodide", TZ: "UTC" },
});
for (const [place, root] of [["/packages", packages], ["/target", target]]) {
  pyodide.FS.mkdirTree(place);
  pyodide.FS.mount(pyodide.FS.filesystems.NODEFS, { root }, place);
}
try {
  pyodide.runPython(`
import sys
sys.path.append("/packages")
from pyodide_build.cli.py_compile import main
main.main(["/target", "--silent", "--compression-level", "0"], standalone_mode=False)
`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
process.exit(0);
