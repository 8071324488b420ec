import { socialCareMentioned } from "../../../../src/domain/case-list/rules/social-care-mentioned";
import { saidOfCase } from "../../support/said";

describe("Additional information that speaks of social care", () => {
  const blank = { group: "LDD", knownToSocialCare: "" };

  test.each([
    "Known to social care",
    "not known to Social Services since 2003",
    "has a social worker",
    "asks for social work",
    "a social service",
    "Known to SC",
    "SEN; social-care involvement",
  ])("is told from: %s", (additional) => {
    expect(saidOfCase(socialCareMentioned, { ...blank, additional })).toEqual([
      "M6, Known to social care: Additional information speaks of social care. Choose Yes or No here too.",
    ]);
  });

  test.each(["Antisocial care", "social skills group", "known to scouts", ""])(
    "is not told from: %s",
    (additional) => {
      expect(saidOfCase(socialCareMentioned, { ...blank, additional })).toEqual([]);
    },
  );

  test("is answered by the column itself, and is asked of LDD cases only", () => {
    const additional = "Known to social care";
    expect(saidOfCase(socialCareMentioned, { ...blank, knownToSocialCare: "Yes", additional })).toEqual([]);
    expect(saidOfCase(socialCareMentioned, { group: "LAC", additional })).toEqual([]);
  });
});
