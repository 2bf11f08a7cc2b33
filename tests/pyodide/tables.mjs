// What are the complete tables of all checkers, computed in this Pyodide?
//
//   node tables.mjs RUNTIME_FOLDER TARGET_FOLDER
//
// Writes TARGET_FOLDER/SLUG.jsonl, the lines of `python -m checkers table SLUG`.

import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { load } from "../../scripts/build/runtime/node/load.mjs";

const [folder, target] = process.argv.slice(2).map((path) => resolve(path));
const pyodide = await load(folder);
const table = pyodide.runPython(`
import contextlib, io
from checkers.cli import main

def table(slug):
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        assert main(["table", slug]) == 0
    return out.getvalue()

table
`);
for (const slug of pyodide.pyimport("checkers").SLUGS.toJs()) {
  writeFileSync(join(target, `${slug}.jsonl`), table(slug));
}
process.exit(0);
