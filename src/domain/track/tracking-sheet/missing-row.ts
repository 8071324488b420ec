import type { ProcessFault } from "../rule";
import { missingRows, type StandardRow } from "./standard-rows";
import { casesOf, type Tracking } from "../tracking";

/** The cases of the ten that lack a row which every case has: at the case's first row, or else at the header. */
export const casesWithout = (
  tracking: Tracking,
  wanted: StandardRow,
  says: (caseNumber: string) => string,
): ProcessFault[] =>
  casesOf(tracking).flatMap(({ theCase: { caseNumber }, rows }): ProcessFault[] => {
    if (!missingRows(rows).some(({ step, agency }) => step === wanted.step && agency === wanted.agency))
      return [];
    const { columns, existing } = tracking;
    const column = columns["Case number"] ?? existing.range.left;
    const row = rows[0] === undefined ? existing.range.top : rows[0].row - 1;
    return [{ position: { row, column }, message: says(caseNumber), caseNumber }];
  });
