import type { CaseList } from "../../../src/domain/case-list/case-list";
import { aCase, aList, theHundred } from "../../support/a-list";
import { replaced } from "../../support/replaced";

/** The hundred, but that the second case has an unknown code. */
export const withOneFault = (): CaseList => aList(replaced(theHundred(), 1, aCase({ livesIn: 7 })));

/** And the first has no age. */
export const withTwoFaults = (): CaseList =>
  aList([aCase({ age: "" }), aCase({ livesIn: 7 }), ...theHundred().slice(2)]);
