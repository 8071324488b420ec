import { check } from "../../src/domain/case-list/check";
import { addressedMessage } from "../../src/domain/case-list/finding";
import type { CaseRule, ListRule } from "../../src/domain/case-list/rule";
import { CASE_RULES, LIST_RULES } from "../../src/domain/case-list/rules";
import { faultyLists } from "../../test/domain/support/faulty-lists";

/** README's table of all rules, made from the rules themselves. It stands between two marks. */
const MARKS = ["<!-- prettier-ignore-start -->\n", "<!-- prettier-ignore-end -->"] as const;

type Rule = CaseRule | ListRule;

const HEADINGS = ["rule", "severity", "in the grid", "says, for example", "why"];

/** What each rule says first of the faulty lists, by its id. */
function examples(): ReadonlyMap<string, string> {
  const says = new Map<string, string>();
  for (const finding of faultyLists().flatMap((list) => check(list).findings))
    if (!says.has(finding.rule)) says.set(finding.rule, addressedMessage(finding));
  return says;
}

/** The table in Markdown: rules about the list, then about its cases, each in the order in which they speak. */
export function rulesTable(): string {
  const says = examples();
  const row = ({ id, severity, native, why }: Rule): readonly string[] => [
    `\`${id}\``,
    severity,
    native ? "yes" : "",
    says.get(id) ?? "",
    why,
  ];
  const rows = [HEADINGS, HEADINGS.map(() => "---"), ...[...LIST_RULES, ...CASE_RULES].map(row)];
  return rows.map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

/** README with another table between the marks. Throws where it has no marks. */
export function withTable(readme: string, table: string): string {
  const [before, after] = ends(readme);
  return `${before}${table}${after}`;
}

/** The table that stands between README's marks. */
export function tableIn(readme: string): string {
  const [before, after] = ends(readme);
  return readme.slice(before.length, readme.length - after.length);
}

function ends(readme: string): readonly [before: string, after: string] {
  const start = readme.indexOf(MARKS[0]);
  const end = readme.indexOf(MARKS[1], start);
  if (start < 0 || end < 0) throw new Error("README has no marks around its table of rules.");
  return [readme.slice(0, start + MARKS[0].length), readme.slice(end)];
}
