import { rangeAddress } from "../../../../../src/domain/spreadsheet/address";
import {
  copiedBlocks,
  formatsAfterPaste,
  type Lines,
} from "../../../../../tools/preview/grid/copies/pasted-formats";
import { rangeAt } from "../../../../support/range-at";

const format = (address: string, formula: string) => ({
  range: rangeAt(address),
  conditionalFormat: { formula },
});
const lines = (address: string): Lines => {
  const { top, left, bottom, right } = rangeAt(address);
  const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return { rows: from(top, bottom), cols: from(left, right) };
};
const blocks = (from: Lines, to: Lines) =>
  copiedBlocks(from, to).map(({ source, target }) => `${rangeAddress(source)} to ${rangeAddress(target)}`);

const AGE = format("B2:B9", "=$B2>9");
const TEAM = format("C2:C9", '=$C2=""');
const after = (from: string, to: string, there = [AGE, TEAM], copied = there) =>
  formatsAfterPaste(there, copied, copiedBlocks(lines(from), lines(to))).map(
    (one) => `${rangeAddress(one.range)} ${one.conditionalFormat.formula}`,
  );

test("cells are copied in blocks, as often as they are pasted, without rows that a filter leaves out", () => {
  expect(blocks(lines("A1:B2"), lines("D4:E5"))).toEqual(["A1:B2 to D4:E5"]);
  expect(blocks(lines("A1:A1"), lines("D4:D5"))).toEqual(["A1 to D4", "A1 to D5"]);
  expect(blocks({ rows: [1, 2, 5], cols: [0] }, lines("D4:D6"))).toEqual(["A2:A3 to D4:D5", "A6 to D6"]);
});

test("within one column a format stays one; elsewhere the copied cells bring theirs, and what was there goes", () => {
  expect(after("A3:D3", "A6:D6")).toEqual(["B2:B9 =$B2>9", 'C2:C9 =$C2=""']);
  expect(after("B3:B4", "E3:E4")).toEqual(["B2:B9 =$B2>9", 'C2:C9 =$C2=""', "E3:E4 =$B3>9"]);
  expect(after("B3", "C5")).toEqual(["B2:B9 =$B2>9", 'C2:C4 =$C2=""', 'C6:C9 =$C6=""', "C5 =$B5>9"]);
  expect(after("F3", "B2")).toEqual(["B3:B9 =$B3>9", 'C2:C9 =$C2=""']);
});

test("on another sheet they come, written for their new rows", () => {
  expect(after("B3:B4", "B20:B21", [], [AGE, TEAM])).toEqual(["B20:B21 =$B20>9"]);
});
