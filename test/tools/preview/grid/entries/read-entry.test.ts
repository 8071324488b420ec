import { readEntry } from "../../../../../tools/preview/grid/entries/read-entry";

/** What a cell holds after the text was typed in 2006, and the number format that it has taken on. */
function read(text: string, pattern?: string) {
  const entry = readEntry(text, pattern, 2006);
  if (entry.kind === "formula") return [entry.formula];
  return entry.numberFormat === undefined ? [entry.value] : [entry.value, entry.numberFormat];
}

test.each([
  ["5%", [0.05, "0%"]],
  ["5.5%", [0.055, "0.00%"]],
  ["£5", [5, "£#,##0"]],
  ["£5.50", [5.5, "£#,##0.00"]],
  ["1,000", [1000, "#,##0"]],
  ["9:30", [0.395833333333333, "hh:mm"]],
  ["9:30 pm", [0.895833333333333, "h:mm AM/PM"]],
  ["25:00", [1.041666666666667, "[h]:mm:ss"]],
  ["13/06/2006 12:00", [38881.5, "dd/mm/yyyy hh:mm"]],
  ["1 1/2", [1.5, "# ?/?"]],
  ["0 1/2", [0.5, "# ?/?"]],
  ["1/2", [38749, "dd-mmm"]],
  ["3-4", [38810, "dd-mmm"]],
  ["5 March", [38781, "dd-mmm"]],
  ["Jan 05", [38722, "dd-mmm"]],
  ["1e5", [100000, "0.00E+00"]],
  ["0071", [71]],
  ["-5", [-5]],
  ["+5", [5]],
  ["(5)", [-5]],
  ["TRUE", [true]],
  ["=1+1", ["=1+1"]],
  ["-A1", ["=-A1"]],
  ["+44 1632 960012", ["+44 1632 960012"]],
  ["-2 visits", ["-2 visits"]],
  ["LAC", ["LAC"]],
  ["13/13/2006", ["13/13/2006"]],
])("%s is read as Excel with British settings reads it", (text, [value, ...format]) => {
  const [held, ...taken] = read(text);
  expect(taken).toEqual(format);
  if (typeof value === "number") expect(held).toBeCloseTo(value, 12);
  else expect(held).toBe(value);
});

test("digits after the fifteenth are noughts", () => {
  expect(read("1234567890123456")).toEqual([1_234_567_890_123_450]);
  expect(read("-12345678901234567")).toEqual([-12_345_678_901_234_500]);
});

test("a cell keeps the number format that it has; of per cent, ten is a tenth", () => {
  expect(read("13/6/06", "dd mmm yyyy")).toEqual([38881]);
  expect(read("10", "0%")).toEqual([0.1]);
  expect(read("0.1", "0%")).toEqual([0.1]);
});

test("in a cell of text everything stays the text that it is", () => {
  for (const text of ["3/4/05", "0071", "1e5", "=1+1", "TRUE", "-5"]) {
    expect(readEntry(text, "@", 2006)).toEqual({ kind: "value", value: text });
  }
});
