import { isNhsNumber, isTenDigits } from "../../src/domain/case-list/privacy/nhs-number";
import { isPupilNumber } from "../../src/domain/case-list/privacy/pupil-number";

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

describe("a pupil number", () => {
  // Examples of python-stdnum and of the published validator of the children in need census (rule 1510).
  test.each(["B801200005001", "A950000178301", "H243278544154", "b801200005001"])("is %s", (upn) =>
    expect(isPupilNumber(upn)).toBe(true),
  );

  test.each(["A801200005001", "R247962919251", "X428558133462", "X80120000A001"])("is not %s", (upn) =>
    expect(isPupilNumber(upn)).toBe(false),
  );

  test("that is temporary ends in a letter, counted by its place among the 23", () => {
    // 2×2 + 4×7 + 9×1 + 10×6 + 12×4 = 149; the last place counts 13 times its letter: B 1, Z 22.
    expect(isPupilNumber(`${letter(149 + 13)}20700001604B`)).toBe(true);
    expect(isPupilNumber(`${letter(149 + 13 * 22)}20700001604Z`)).toBe(true);
    expect(isPupilNumber(`${letter(149 + 13)}20700001604C`)).toBe(false);
  });

  test.each(["I801200005001", "P20700001604", "P2070000160490", "P20700001604S", ""])(
    "has another form than “%s”",
    (upn) => expect(isPupilNumber(upn)).toBe(false),
  );
});

/** Remainders of 23 as letters: I, O and S are skipped. */
const letter = (sum: number): string => "ABCDEFGHJKLMNPQRTUVWXYZ".charAt(sum % 23);
