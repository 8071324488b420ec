import { mergedFormats } from "../../../../src/domain/case-list/grid/merged-formats";
import type { Change } from "../../../../src/domain/spreadsheet/change";

type ConditionalFormat = Extract<Change, { type: "conditional format" }>;

const STARTED = "LEN(TRIM($A6&$D6&$E6))>0";
const format = (range: string, formula: string, fill = "FFE08A"): ConditionalFormat => ({
  type: "conditional format",
  sheet: "Case list",
  range,
  formula: `=${formula}`,
  style: { fill },
});
const merged = (...formats: ConditionalFormat[]): string[] =>
  mergedFormats(formats, { isStarted: STARTED }).map(({ range, formula }) => `${range} ${formula}`);

test("columns side by side that ask the same of their own cell have one, which Excel moves along", () => {
  expect(
    merged(
      format("D6:D105", `AND(LEN($D6)=0,${STARTED})`),
      format("E6:E105", `AND(LEN($E6)=0,${STARTED})`),
      format("F6:F105", `AND(LEN($F6)=0,${STARTED})`),
    ),
  ).toEqual([`D6:F105 =AND(LEN(D6)=0,${STARTED})`]);
});

test("what speaks of another cell, of another look, or stands apart stays as it is", () => {
  const formats = [
    format("D6:D105", "LEN($D6)=0"),
    format("E6:E105", "AND(LEN($E6)=0,$B6=1)"),
    format("F6:F105", "AND(LEN($F6)=0,$B6=1)", "FFC7CE"),
    format("H6:H105", "AND(LEN($H6)=0,$B6=1)", "FFC7CE"),
    format("I6:I9", "AND(LEN($I6)=0,$B6=1)", "FFC7CE"),
  ];
  expect(merged(...formats)).toEqual(formats.map(({ range, formula }) => `${range} ${formula}`));
});

test("a cell whose address begins or ends alike is another cell", () => {
  const formats = [
    format("A6:A105", "AND($A6=1,$AA6=1,$A$60=1)"),
    format("B6:B105", "AND($B6=1,$BA6=1,$B$60=1)"),
  ];
  expect(merged(...formats)).toEqual(formats.map(({ range, formula }) => `${range} ${formula}`));
});
