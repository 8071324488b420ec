import fc from "fast-check";
import {
  rangeAddress,
  cellAddress,
  columnIndex,
  columnLetters,
  parseRange,
  quotedSheet,
} from "../../../src/domain/spreadsheet/address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i has the letters %s", (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
  expect(columnIndex(letters)).toBe(index);
  expect(columnIndex(letters.toLowerCase())).toBe(index);
});

test("a cell is named by its column and its row, a block by its corners", () => {
  expect(cellAddress(2, 1)).toBe("B3");
  expect(rangeAddress({ top: 4, left: 0, bottom: 104, right: 22 })).toBe("A5:W105");
  expect(rangeAddress({ top: 2, left: 1, bottom: 2, right: 1 })).toBe("B3");
});

test.each([
  ["='Case list'!$B$3", { top: 2, left: 1, bottom: 2, right: 1 }],
  ["'Sue''s list! no 2'!$A$6:$C$9", { top: 5, left: 0, bottom: 8, right: 2 }],
  ["Codes!j4:J9", { top: 3, left: 9, bottom: 8, right: 9 }],
  ["A1", { top: 0, left: 0, bottom: 0, right: 0 }],
])("%s names a block", (address, block) => {
  expect(parseRange(address)).toEqual(block);
});

test.each(["", "='Case list'!#REF!", "A:A", "1:3", "=35", "AAAA1", "A1:B2:C3", "A1,B2", '="B3"'])(
  "%j names no cells",
  (address) => {
    expect(parseRange(address)).toBeUndefined();
  },
);

test("a block’s address names that block again", () => {
  const side = (max: number) => fc.tuple(fc.nat(max), fc.nat(max)).map((ends) => ends.sort((a, b) => a - b));
  fc.assert(
    fc.property(side(1_048_575), side(16_383), ([top, bottom], [left, right]) => {
      const block = { top, left, bottom, right };
      expect(parseRange(`'Any sheet'!${rangeAddress(block)}`)).toEqual(block);
    }),
  );
});

test.each([
  ["Codes", "Codes"],
  ["Case list", "'Case list'"],
  ["Sue's", "'Sue''s'"],
  ["2006", "'2006'"],
  ["Año", "'Año'"],
])("the sheet %s is written %s in formulas", (name, quoted) => {
  expect(quotedSheet(name)).toBe(quoted);
});
