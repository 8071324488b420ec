import type { Cell } from "../../../src/domain/spreadsheet/cell";
import { check } from "../../../src/domain/case-list/check";
import type { Finding } from "../../../src/domain/case-list/finding";
import { CASE_RULES } from "../../../src/domain/case-list/rules";
import type { ExistingTable } from "../../../src/domain/spreadsheet/existing-table";
import { aCase, aList, type CaseCells } from "../../support/a-list";

/** A list with a warning, an error, another warning and an information. */
export const ROWS = [
  aCase({ caseNumber: "A1", age: 19, offended: "No", neet: "No" }),
  aCase({ caseNumber: "0071", livesIn: 6, category: 1, team: "" }),
];
export const findingsOf = (rows: readonly CaseCells[]): readonly Finding[] =>
  check(aList(rows), CASE_RULES, []).findings;
export const list = () => aList(ROWS);
export const findings = () => findingsOf(ROWS);
export const old = () => findings().find(({ rule }) => rule === "eighteen-or-over") ?? never();
/** Of an earlier version, which did not name the column. */
export const HEADERS = ["Address", "Case number", "Severity", "Finding", "Reason"];
export const NEW_HEADERS = ["Address", "Column", "Case number", "Severity", "Finding", "Reason"];

export const tooOld = "LAC cases are under 18, and this age is 19. Check the age and the group.";
export const other = "This says Other. Say in Additional information where the child lives.";

/** The sheet as it stands after newChecksSheet, links shown as addresses, with what people wrote. */
export function written(
  lines: readonly (readonly Cell[])[],
  headers: readonly string[] = HEADERS,
): ExistingTable {
  const range = { top: 4, left: 0, bottom: 4 + lines.length, right: headers.length - 1 };
  return { sheet: "Checks", range, cells: { top: 4, left: 0, values: [headers, ...lines] } };
}
export const WRITTEN = [
  ["F6", "A1", "Warning", tooOld, "Leaving care"],
  ["E7", "0071", "Error", "Enter the team.", ""],
  ["I7", "0071", "Warning", other, ""],
];

function never(): never {
  throw new Error("The finding is there.");
}
