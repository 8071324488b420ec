import {
  givesNhsNumber,
  isNhsNumber,
  isTenDigits,
} from "../../../../src/domain/case-list/privacy/nhs-number";

describe("an NHS number", () => {
  // 943 476 5919 is the example of the NHS Data Dictionary and of Wikipedia; the others are of published libraries.
  test.each(["9434765919", "6716689966"])("is %s", (digits) => expect(isNhsNumber(digits)).toBe(true));

  // 999 123 456 has the check digit 10, which cannot be written.
  test.each(["9434765918", "9434765910", "0000000001", "9991234560", "1234567890"])("is not %s", (digits) =>
    expect(isNhsNumber(digits)).toBe(false),
  );

  test.each(["943476591", "94347659190", "943476591X", "943 476 5919", ""])(
    "has ten digits, not “%s”",
    (text) => {
      expect(isTenDigits(text)).toBe(false);
      expect(isNhsNumber(text)).toBe(false);
    },
  );

  test("whose remainder is 0 ends in 0", () => {
    // 7 × 8 + 5 × 2 = 66 = 6 × 11.
    expect(isNhsNumber("0070000050")).toBe(true);
    expect(isNhsNumber("0070000051")).toBe(false);
  });

  test("is one of each first nine digits at most", () => {
    for (const nine of ["943476591", "123456789", "400000000", "999123456"]) {
      const valid = Array.from({ length: 10 }, (_, last) => `${nine}${last}`).filter(isNhsNumber);
      expect(valid.length).toBe(nine === "999123456" || nine === "123456789" ? 0 : 1);
    }
  });
});

describe("in a text, an NHS number", () => {
  test.each([
    ...[
      "9434765919",
      "NHS 943 476 5919",
      "943-476-5919",
      "943.476.5919",
      "NHS no.9434765919",
      "NHS9434765919",
    ],
    ...[
      "(943 476 5919)",
      "NHS number: 9434 765 919",
      "NHS No 94 34 76 59 19",
      "UPN and 9434765919/CP",
      "nhs=943–476–5919.",
    ],
  ])("is given: %s", (text) => expect(givesNhsNumber(text)).toBe(true));

  test.each([
    ...["943 476 5918", "09434765919", "94347659190", "RND9434765919", "2005/9434765919", "14/03/2005 14:30"],
    ...["9434 765 919", "NHS trust 12, 943", "1047 and 1048", "NHS number not known", "9434765919-1"],
  ])("is not given: %s", (text) => expect(givesNhsNumber(text)).toBe(false));
});
