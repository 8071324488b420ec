import { parseRange, rangeAddress } from "../../../src/domain/spreadsheet/address";
import { gathered } from "../../../src/excel/read/gathered-ranges";

const addresses = (...asked: string[]): string[] =>
  gathered(asked.flatMap((address) => parseRange(address) ?? [])).map(rangeAddress);

test("what stands close together is read as one range, asked for twice or not", () => {
  expect(addresses("W6", "A6:A105", "F14", "F14", "B8:C9")).toEqual(["A6:W105"]);
});

test("columns of a long list are read for themselves where others lie between them", () => {
  expect(addresses("W6:W10005", "A6:A10005", "E900", "B7:B10004")).toEqual([
    "A6:B10005",
    "E900",
    "W6:W10005",
  ]);
});

test("rows far apart are read for themselves", () => {
  expect(addresses("A900000", "A5:C5", "B7:C7")).toEqual(["A5", "A900000", "B5:C7"]);
});

test("nothing is read where nothing is asked for", () => {
  expect(addresses()).toEqual([]);
});
