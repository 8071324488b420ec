import type { Age } from "../case";
import type { CaseList } from "../case-list";
import { columnSet, NO_COLUMNS, when } from "../column-set";
import { indexOf } from "../columns";
import { monthsOn } from "../../spreadsheet/dates";
import { inOneLine, withPlainSpaces } from "../../spreadsheet/plain-spaces";
import {
  type IdentifyingDetail,
  IDENTIFYING_DETAILS,
  identifyingWords,
  WHY_NOBODY_IDENTIFIED,
} from "../privacy/identifying-details";
import { datesIn } from "../privacy/dates-in-text";
import type { CaseRule } from "../rule";

const ADDITIONAL = columnSet("additional");
const AT = indexOf("additional");

/** One rule for each detail that free text may not hold. */
const freeText = (entry: IdentifyingDetail): CaseRule => ({
  id: `free-text-${entry.detail}`,
  severity: "warning",
  why: WHY_NOBODY_IDENTIFIED,
  test: ({ cells, age }, list) => {
    const cell = cells[AT];
    if (typeof cell !== "string" || cell === "") return NO_COLUMNS;
    const isBirth = entry.detail === "birth-date" && datesTheBirth(cell, age, list);
    return when(isBirth || entry.gives(cell), ADDITIONAL);
  },
  message: () => identifyingWords(entry),
});

/** Under 2, dates of meetings and hearings fall into the months of birth as well. */
const TELLING_AGE = 2;

/** Whether a text has a date on which a child of this age may have been born. */
function datesTheBirth(text: string, age: Age | undefined, { listDate }: CaseList): boolean {
  if (listDate === undefined || typeof age !== "number" || age < TELLING_AGE) return false;
  const first = monthsOn(listDate, -(12 * age + 6)) ?? 0;
  const last = monthsOn(listDate, -(12 * age - 6)) ?? 0;
  return datesIn(inOneLine(withPlainSpaces(text))).some((date) => date >= first && date <= last);
}

/** Additional information says what inspectors should know, and nothing that tells who the child is. */
export const nobodyIdentified: readonly CaseRule[] = IDENTIFYING_DETAILS.map(freeText);
