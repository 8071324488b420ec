import fc from "fast-check";
import { normalised, isBlank, isErrorValue, trimmed } from "../../../src/domain/spreadsheet/cell";

test.each(["", " ", "    "])("%j is blank: nothing, or only spaces", (cell) => {
  expect(isBlank(cell)).toBe(true);
});

test.each(["\u00a0", " \u00a0 ", "\t", "\n", "x", " 0", 0, false])(
  "%j is not blank: no-break spaces, tabs, line ends, 0 and FALSE are something",
  (cell) => {
    expect(isBlank(cell)).toBe(false);
  },
);

test("spaces at the ends are stripped and runs of them folded, as TRIM does; other white space stays", () => {
  expect(trimmed("  North   team ")).toBe("North team");
  expect(trimmed(" \u00a0 a\tb ")).toBe("\u00a0 a\tb");
  expect(trimmed("   ")).toBe("");
});

test("numbers and booleans become text as in Excel: 15 significant digits, TRUE and FALSE", () => {
  expect(trimmed(1047)).toBe("1047");
  expect(trimmed(0.1 + 0.2)).toBe("0.3");
  expect(trimmed(-0)).toBe("0");
  expect(trimmed(123_456_789_012_345)).toBe("123456789012345");
  expect(trimmed(true)).toBe("TRUE");
  expect(trimmed(false)).toBe("FALSE");
});

test("texts are compared without regard to case; ß stays what it is", () => {
  expect(normalised(" FOSTER  Care ")).toBe("foster care");
  expect(normalised("Straße")).toBe("straße");
});

test("a cell with thousands of spaces inside is trimmed at once", () => {
  const started = performance.now();
  expect(trimmed(`a${" ".repeat(32_000)}b`)).toBe("a b");
  expect(performance.now() - started).toBeLessThan(500);
});

test.each([
  ...["#N/A", "#VALUE!", "#REF!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!"],
  ...["#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#GETTING_DATA"],
])("%s is an error value", (cell) => {
  expect(isErrorValue(cell)).toBe(true);
});

test.each(["#12", "N/A", "", "#", 7, true, "#n/a "])("%j is no error value", (cell) => {
  expect(isErrorValue(cell)).toBe(false);
});

const cell = fc.oneof(
  fc.string(),
  fc.stringMatching(/^[ aB\u00a0\t]{0,12}$/),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
);

test("a cell is blank just where nothing is left of it after trimming", () => {
  fc.assert(fc.property(cell, (value) => isBlank(value) === (trimmed(value) === "")));
});

test("trimming twice changes nothing more, nor does folding", () => {
  fc.assert(
    fc.property(cell, (value) => {
      expect(trimmed(trimmed(value))).toBe(trimmed(value));
      expect(normalised(normalised(value))).toBe(normalised(value));
    }),
  );
});

test("trimmed text has no space at its ends and no two together, and all its other characters", () => {
  fc.assert(
    fc.property(cell, (value) => {
      const text = trimmed(value);
      expect(text).not.toMatch(/^ | $| {2}/);
      if (typeof value === "string") expect(text.replaceAll(" ", "")).toBe(value.replaceAll(" ", ""));
    }),
  );
});
