import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { CASE_RULES, LIST_RULES } from "../../../src/domain/case-list/rules";
import { TRACKING_RULES } from "../../../src/domain/track/rules";
import { DUTY_RULES } from "../../../src/domain/track/rules/duty-rules";
import { PROGRAMME_RULES } from "../../../src/domain/track/rules/programme-rules";
import { rulesPage } from "../../../tools/rules/rules-page";

/** The cells of the page's tables, without their headings. */
const rows = rulesPage()
  .split("\n")
  .filter((line) => line.startsWith("| `"))
  .map((line) => line.slice(2, -2).split(" | "));
const list = rows.filter((cells) => cells.length === 5);
const tracking = rows.filter((cells) => cells.length === 3);

test("docs/rules.md is what the rules say; `npm run rules` writes it", () => {
  expect(readFileSync(resolve(__dirname, "../../../docs/rules.md"), "utf8")).toBe(rulesPage());
});

test("the page has a row for each rule, with nothing left out", () => {
  const ids = (rules: readonly { readonly id: string }[]) => rules.map(({ id }) => `\`${id}\``);
  expect(list.map(([id]) => id)).toEqual(ids([...LIST_RULES, ...CASE_RULES]));
  expect(tracking.map(([id]) => id)).toEqual(ids([...TRACKING_RULES, ...PROGRAMME_RULES, ...DUTY_RULES]));
  expect(rows).toHaveLength(list.length + tracking.length);
});

test("each rule about the list has an example", () => {
  for (const [, , , example] of list) expect(example).toMatch(/^(?:[^!]+!)?[A-Z]{1,2}\d+(, [^:]+)?: .+\.$/);
});
