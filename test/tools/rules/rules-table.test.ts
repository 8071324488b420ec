import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { CASE_RULES, LIST_RULES } from "../../../src/domain/case-list/rules";
import { rulesTable, tableIn, withTable } from "../../../tools/rules/rules-table";

const README = readFileSync(resolve(__dirname, "../../../README.md"), "utf8");

test("README's table of rules is what the rules say; `npm run rules` writes it", () => {
  expect(tableIn(README)).toBe(rulesTable());
});

test("the table has a row for each rule, with nothing left out", () => {
  const [, , ...rows] = rulesTable().trimEnd().split("\n");
  const cells = rows.map((row) => row.slice(2, -2).split(" | "));
  expect(cells.map(([id]) => id)).toEqual([...LIST_RULES, ...CASE_RULES].map(({ id }) => `\`${id}\``));
  for (const row of cells) {
    expect(row).toHaveLength(5);
    expect(row[3]).toMatch(/^[A-Z]{1,2}\d+: .+\.$/);
  }
});

test("a new table takes the place of the old, and nothing else changes", () => {
  const changed = withTable(README, "| x |\n");
  expect(tableIn(changed)).toBe("| x |\n");
  expect(withTable(changed, rulesTable())).toBe(README);
});

test("a README without the marks is told", () => {
  expect(() => tableIn("# No table")).toThrow("README has no marks around its table of rules.");
});
