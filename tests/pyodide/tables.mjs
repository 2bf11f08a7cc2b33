// What are the complete tables of all checkers, computed in this Pyodide?
//
//   node tables.mjs RUNTIME_FOLDER TARGET_FOLDER
//
// Writes TARGET_FOLDER/SLUG.jsonl, a line for each row.

import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { load } from "../../scripts/build/runtime/node/load.mjs";

const [folder, target] = process.argv.slice(2).map((path) => resolve(path));
const pyodide = await load(folder);
const table = pyodide.runPython(`
import json
from checkers.kernel.engine import engine_of
from checkers.kernel.table import rows

lambda slug: "".join(f"{json.dumps(row)}\\n" for row in rows(engine_of(slug)))
`);
for (const slug of pyodide.pyimport("checkers").SLUGS.toJs()) {
  writeFileSync(join(target, `${slug}.jsonl`), table(slug));
}
process.exit(0);
