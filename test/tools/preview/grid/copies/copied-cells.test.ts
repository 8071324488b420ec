import { copiedCells } from "../../../../../tools/preview/grid/copies/copied-cells";

const texts = (text: string) => copiedCells(text).map((row) => row.map((cell) => cell?.text));

test("text becomes cells, the empty ones too, whatever characters it has", () => {
  expect(texts("\tB <5 & >3\r\n\r\nC\t\n")).toEqual([["", "B <5 & >3"], [""], ["C", ""]]);
});

test("a cell of two lines stands in quotation marks, as Excel copies it", () => {
  expect(texts('"a\r\nsays ""b"""\tc')).toEqual([['a\nsays "b"', "c"]]);
});
