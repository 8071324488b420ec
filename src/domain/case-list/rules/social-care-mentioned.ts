import { trimmed } from "../../spreadsheet/cell";
import { columnSet, hasColumn, NO_COLUMNS, when } from "../column-set";
import { indexOf } from "../columns";
import type { CaseRule } from "../rule";

const KNOWN = columnSet("knownToSocialCare");
const AT = { known: indexOf("knownToSocialCare"), additional: indexOf("additional") };
const SOCIAL_CARE = /\bsocial[ -](?:care|services?|work(?:ers?)?)\b|\bknown to (?:sc|ssd|csc)\b/i;

/** Guidance, 4: "In the additional information column please indicate if the case is known to Social care." */
export const socialCareMentioned: CaseRule = {
  id: "social-care-mentioned",
  severity: "warning",
  why: "“In the additional information column please indicate if the case is known to Social care”: the list has a column for it.",
  test: ({ group, filled, cells }) => {
    if (group !== "LDD" || hasColumn(filled, AT.known) || !hasColumn(filled, AT.additional))
      return NO_COLUMNS;
    return when(SOCIAL_CARE.test(trimmed(cells[AT.additional] ?? "")), KNOWN);
  },
  message: () => "Additional information speaks of social care. Choose Yes or No here too.",
};
