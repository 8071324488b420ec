import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ACTIONS } from "../../src/app/actions";
import { READS_ONLY } from "../meanwhile/reads-only";

test("the table of presses has every action that writes, once, by the words on its button", () => {
  const page = readFileSync(join(__dirname, "../../docs/presses.md"), "utf8");
  const table = page.slice(page.indexOf("| press "));
  const named = [...table.matchAll(/^\| ([^|]+?) +\|/gm)].map(([, label]) => label).slice(2);
  const writing = [...ACTIONS.fill, ...ACTIONS.choose, ...ACTIONS.track].filter(
    ({ id }) => !READS_ONLY.has(id),
  );
  expect(named).toEqual(writing.map(({ label }) => label));
});
