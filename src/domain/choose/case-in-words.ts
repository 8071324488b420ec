import type { Case } from "../case-list/case";
import { cellInWords } from "../case-list/cell-in-words";
import { COLUMNS, type Column } from "../case-list/columns";
import { ISSUES } from "./coverage/features";

/** What a case says under a heading. */
export interface CaseField {
  readonly title: string;
  readonly text: string;
}

/**
 * All that the list holds of a case, in the order of its columns: each field that holds something, the issues
 * together by what they say, and last the names of the fields that are blank.
 */
export function caseInWords(theCase: Case): CaseField[] {
  const said = COLUMNS.map((column) => ({ column, text: cellInWords(theCase, column.key) }));
  const isIssue = ({ key }: Column): boolean => ISSUES.some((issue) => issue.key === key);
  const titles = (of: typeof said): string => of.map(({ column }) => column.header).join("; ");
  const issues = said.filter(({ column }) => isIssue(column));
  const fields = said.filter(
    ({ column, text }) => !isIssue(column) && column.key !== "tracked" && text !== "",
  );
  const before = fields.filter(({ column }) => column.key !== "additional");
  const more = fields.filter(({ column }) => column.key === "additional");
  const inFull = ({ column, text }: (typeof said)[number]): CaseField => ({ title: column.header, text });
  const together = (title: string, of: typeof said): CaseField[] =>
    of.length === 0 ? [] : [{ title, text: titles(of) }];
  return [
    ...before.map(inFull),
    ...together(
      "Significant issues",
      issues.filter(({ text }) => text === "Yes"),
    ),
    ...together(
      "No",
      issues.filter(({ text }) => text === "No"),
    ),
    // What is neither Yes nor No stands as it was typed.
    ...issues.filter(({ text }) => text !== "" && text !== "Yes" && text !== "No").map(inFull),
    ...more.map(inFull),
    ...together(
      "Blank",
      said.filter(({ column, text }) => text === "" && column.key !== "tracked"),
    ),
  ];
}
