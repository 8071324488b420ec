import { columnSet, hasColumn, when } from "../column-set";
import { indexOf } from "../columns";
import type { CaseRule } from "../rule";

const KNOWN = columnSet("knownToSocialCare");
const REFERRAL = indexOf("referral");

/** Who was referred to social care is known to it. */
export const referralOfUnknownCase: CaseRule = {
  id: "referral-of-unknown-case",
  severity: "warning",
  why: "“The date social care received the initial referral” and “not known to Social care” contradict each other.",
  test: ({ knownToSocialCare, filled }) =>
    when(knownToSocialCare === "No" && hasColumn(filled, REFERRAL), KNOWN),
  message: () =>
    "This says No, and there is a date of referral to social care. Choose Yes, or clear the date.",
};
