import { check } from "../../src/domain/case-list/check";
import { addressedMessage } from "../../src/domain/case-list/finding";
import type { CaseRule, ListRule } from "../../src/domain/case-list/rule";
import { CASE_RULES, LIST_RULES } from "../../src/domain/case-list/rules";
import { TRACKING_RULES } from "../../src/domain/track/rules";
import { DUTY_RULES } from "../../src/domain/track/rules/duty-rules";
import { PROGRAMME_RULES } from "../../src/domain/track/rules/programme-rules";
import { faultyLists } from "../../test/domain/support/faulty-lists";

type Rule = CaseRule | ListRule;

/** What each rule says first of the faulty lists, by its id. */
function examples(): ReadonlyMap<string, string> {
  const says = new Map<string, string>();
  for (const finding of faultyLists().flatMap((list) => check(list).findings))
    if (!says.has(finding.rule)) says.set(finding.rule, addressedMessage(finding));
  return says;
}

/** A table in Markdown. */
const table = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  [headings, headings.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |\n`).join("");

/** Rules about the list, then about its cases, each in the order in which they speak. */
function listTable(): string {
  const says = examples();
  const row = ({ id, severity, native, why }: Rule): readonly string[] => [
    `\`${id}\``,
    severity,
    native ? "yes" : "",
    says.get(id) ?? "",
    why,
  ];
  return table(
    ["rule", "severity", "in the grid", "says, for example", "why"],
    [...LIST_RULES, ...CASE_RULES].map(row),
  );
}

const trackingTable = (): string =>
  table(
    ["rule", "severity", "why"],
    [...TRACKING_RULES, ...PROGRAMME_RULES, ...DUTY_RULES].map(({ id, severity, why }) => [
      `\`${id}\``,
      severity,
      why,
    ]),
  );

/** `docs/rules.md`: every rule, made from the rules themselves. */
export const rulesPage = (): string => `# Rules

<!-- Written by \`npm run rules\`. Change the rules, not this page. -->

An **error** keeps the list from being ready to send. A **warning** is put right, or left with a reason. An **info** asks for nothing. A rule that crashes is named in the pane, and all others still run.

Words in quotation marks are those of the inspectorate’s guidance, _Gathering evidence of the contribution of local services to improving outcomes for children and young people: Case Tracking_.

## The case list

A rule with “yes” under _in the grid_ is also a conditional format, so Excel highlights its cells with the pane closed or without the add-in. The rules are in \`src/domain/case-list/rules\`.

<!-- prettier-ignore-start -->
${listTable()}<!-- prettier-ignore-end -->

## The sheets of Track

The rules are in \`src/domain/track/rules\`.

<!-- prettier-ignore-start -->
${trackingTable()}<!-- prettier-ignore-end -->
`;
