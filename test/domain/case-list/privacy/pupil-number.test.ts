import { isPupilNumber } from "../../../../src/domain/case-list/privacy/pupil-number";

/** Remainders of 23 as letters: I, O and S are skipped. */
const letter = (sum: number): string => "ABCDEFGHJKLMNPQRTUVWXYZ".charAt(sum % 23);

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
