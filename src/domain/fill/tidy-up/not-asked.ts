import type { Case } from "../../case-list/case";
import type { Mandatory } from "../../case-list/column-definition";
import { columnsWhere, hasColumn } from "../../case-list/column-set";
import { mandatoryColumns } from "../../case-list/rules/mandatory-cells";
import { saysNothing } from "../../case-list/placeholder";
import type { Correction } from "./correction";

/** A dash, "n/a" or "not known" in a column that is not asked of the case: there it says no more than a blank. */
export const notAsked: Correction = {
  id: "not-asked",
  why: "Blank where the column is not for this case",
  columns: columnsWhere(({ mandatory }) => mandatory !== "every case" && mandatory !== "nobody"),
  propose: (cell, { index, mandatory }, _, __, theCase) =>
    theCase &&
    isCertain(mandatory, theCase) &&
    !hasColumn(mandatoryColumns(theCase), index) &&
    saysNothing(cell)
      ? ""
      : undefined,
};

/** Whether what the column depends on is known of the case. */
function isCertain(mandatory: Mandatory, { group, age, knownToSocialCare }: Case): boolean {
  if (mandatory === "ages 10–19") return age !== undefined;
  return group !== undefined && (mandatory !== "referred" || knownToSocialCare !== undefined);
}
