import type { Age, Case } from "../case";
import type { CaseList } from "../case-list";
import { columnSet, NO_COLUMNS, when } from "../column-set";
import { indexOf } from "../columns";
import { monthsOn } from "../dates";
import { namesAPerson } from "../person-names";
import { datesIn, givesBirthDate, givesEmail, givesPhoneNumber, givesPostcode } from "../personal-details";
import type { CaseRule } from "../rule";

const ADDITIONAL = columnSet("additional");
const AT = indexOf("additional");
const WHY =
  "“They do not report … whereby the child or young person, the parent, carer … could be identified.”";

/** One rule for each detail that free text may not hold. `what` ends the sentence "This gives …". */
const freeText = (
  detail: string,
  what: string,
  gives: (text: string, theCase: Case, list: CaseList) => boolean,
): CaseRule => ({
  id: `free-text-${detail}`,
  severity: "warning",
  why: WHY,
  test: (theCase, list) => {
    const cell = theCase.cells[AT];
    return typeof cell === "string" && cell !== ""
      ? when(gives(cell, theCase, list), ADDITIONAL)
      : NO_COLUMNS;
  },
  says: () => `This seems to give ${what}. Take it out, so that nobody can be identified.`,
});

/** Under 2, dates of meetings and hearings fall into the months of birth as well. */
const TELLING_AGE = 2;

/** Whether a text has a date on which a child of this age may have been born. */
function datesTheBirth(text: string, age: Age | undefined, { listDate }: CaseList): boolean {
  if (listDate === undefined || typeof age !== "number" || age < TELLING_AGE) return false;
  const dates = datesIn(text);
  if (dates.length === 0) return false;
  const first = monthsOn(listDate, -(12 * age + 6)) ?? 0;
  const last = monthsOn(listDate, -(12 * age - 6)) ?? 0;
  return dates.some((date) => date >= first && date <= last);
}

const ANY_DIGIT = /\d/;

/** Additional information says what inspectors should know, and nothing that tells who the child is. */
export const nobodyIdentified: readonly CaseRule[] = [
  freeText(
    "birth-date",
    "a date of birth",
    (text, { age }, list) => ANY_DIGIT.test(text) && (givesBirthDate(text) || datesTheBirth(text, age, list)),
  ),
  freeText("postcode", "a postcode", (text) => ANY_DIGIT.test(text) && givesPostcode(text)),
  freeText("phone", "a telephone number", (text) => ANY_DIGIT.test(text) && givesPhoneNumber(text)),
  freeText("email", "an e-mail address", (text) => text.includes("@") && givesEmail(text)),
  freeText("name", "a person’s name", namesAPerson),
];
