import { referralOfUnknownCase } from "../../../../src/domain/case-list/rules/referral-of-unknown-case";
import { saidOfCase } from "../../support/said";

test("a case with a referral is known to social care", () => {
  const finding =
    "M6, Known to social care: This says No, and there is a date of referral to social care. Choose Yes, or clear the date.";
  expect(saidOfCase(referralOfUnknownCase, { group: "LDD", knownToSocialCare: "No" })).toEqual([finding]);
  expect(
    saidOfCase(referralOfUnknownCase, { group: "LDD", knownToSocialCare: "no", referral: "soon" }),
  ).toEqual([finding]);
  expect(saidOfCase(referralOfUnknownCase, { group: "LDD", knownToSocialCare: "No", referral: "" })).toEqual(
    [],
  );
  expect(saidOfCase(referralOfUnknownCase, { group: "LDD", knownToSocialCare: "Yes" })).toEqual([]);
});
