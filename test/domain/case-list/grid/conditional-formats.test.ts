import { COLUMNS, listOf } from "../../../../src/domain/case-list/columns";
import { hasLabels } from "../../../../src/domain/case-list/codes";
import { CELL_STYLES } from "../../../../src/domain/case-list/grid/cell-styles";
import { conditionalFormats, labelFormat } from "../../../../src/domain/case-list/grid/conditional-formats";
import { parseRange } from "../../../../src/domain/spreadsheet/address";
import { listLayout, STANDARD_LAYOUT } from "../../../../src/domain/case-list/list-layout";
import { addressIn, rowsOfList } from "../../../support/list-addresses";

const all = () => conditionalFormats(STANDARD_LAYOUT);
const labels = () => COLUMNS.map(listOf).flatMap((list) => (list && hasLabels(list) ? list.codes : []));
const on = (range: string): string[] =>
  all()
    .filter((one) => one.range === range)
    .map(({ formula }) => formula);

/** How many columns a range has. */
const width = (range: string): number => {
  const { left, right } = parseRange(range) ?? { left: 0, right: -1 };
  return right - left + 1;
};

test("each cell has one for each fault that it can have, one for each label, and one for tracked rows", () => {
  const mandatory = COLUMNS.filter((column) => column.mandatory !== "nobody").length;
  const coded = COLUMNS.filter(({ dataType }) => dataType.kind === "coded").length;
  const [numberOnce, noDate, tooLate, noAge, outside10To19] = [1, 1, 1, 1, 2];
  const [authority, listDate, counts, expected] = [1, 2, 8, 3];
  const faults = mandatory + coded + numberOnce + noDate + tooLate + noAge + outside10To19;
  const columns = all()
    .slice(0, -1)
    .filter(({ stopIfTrue, formula }) => !stopIfTrue && formula !== "=ISERROR(A6)")
    .map(({ range }) => width(range));
  expect(columns.reduce((sum, count) => sum + count)).toBe(
    faults + authority + listDate + counts + expected + labels().length,
  );
  expect(all().length).toBeLessThanOrEqual(70);
});

test("what is wrong lies on top, then the labels, then the tracked rows", () => {
  const kinds = all().map(({ style, numberFormat }) =>
    numberFormat ? "label" : style === CELL_STYLES.tracked ? "tracked" : "fault",
  );
  expect(kinds.lastIndexOf("fault")).toBeLessThan(kinds.indexOf("label"));
  expect(kinds.lastIndexOf("label")).toBe(kinds.length - 2);
  expect(kinds.at(-1)).toBe("tracked");
  expect(all().at(-1)?.formula).toBe(`=IFERROR(TRIM($${addressIn("tracked", 6)})="Yes",FALSE)`);
});

test("a row that is no case is shown as wrong, and nothing else of it is judged", () => {
  const alone = all().filter(({ stopIfTrue }) => stopIfTrue);
  expect(alone).toEqual(all().slice(0, 2));
  for (const { range, style } of alone)
    expect([range, style]).toEqual([rowsOfList(6, 105), CELL_STYLES.wrong]);
});

test("one format tells the errors of Excel in all columns, but in Tracked", () => {
  expect(all().filter(({ formula }) => formula.includes("ISERROR(A6)"))).toEqual([
    expect.objectContaining({ range: "A6:V105", formula: "=ISERROR(A6)" }),
  ]);
});

test("columns that stand apart have a format for the errors of each block", () => {
  const headers = COLUMNS.map(({ header }) => header);
  const apart = [...headers.slice(0, 5), "Worker", ...headers.slice(5)];
  const table = { ...STANDARD_LAYOUT.table, right: 23 };
  const formats = conditionalFormats(listLayout("Case list", table, apart, new Map()));
  const errors = formats.filter(({ formula }) => formula.startsWith("=ISERROR"));
  expect(errors.map(({ range, formula }) => [range, formula])).toEqual([
    ["A6:E105", "=ISERROR(A6)"],
    ["G6:W105", "=ISERROR(G6)"],
  ]);
});

test("each has a look or a number format, never both, and stands on the list’s sheet", () => {
  for (const { style, numberFormat, sheet } of all()) {
    expect(sheet).toBe("Case list");
    expect(style === undefined).not.toBe(numberFormat === undefined);
  }
});

test("each has a formula shorter than Excel’s 8,192 characters, with as many opening as closing brackets", () => {
  for (const { formula } of all()) {
    expect(formula).toMatch(/^=[A-Z]/);
    // Excel may refuse more in a conditional format.
    expect(formula.length).toBeLessThanOrEqual(255);
    const bare = formula.replace(/"[^"]*"/g, "");
    expect([...bare.matchAll(/\(/g)]).toHaveLength([...bare.matchAll(/\)/g)].length);
  }
});

test("no formula has what conditional formats refuse, or what people typed as a pattern", () => {
  for (const { formula } of all())
    expect(formula.replace(/"[^"]*"/g, "")).not.toMatch(/[[\]{}@]|COUNTIF|MATCH|LAMBDA|LET\(/);
});

test("a formula speaks of its own row, of whole columns or of the band, never of another row", () => {
  for (const { formula } of all())
    for (const [, row = ""] of formula.matchAll(/\$[A-Z]{1,2}(\d+)/g)) expect(row).toBe("6");
  // What repeats the headers is told by the header itself, whose row is fixed.
});

test("a formula for blanks asks for spaces only, as TRIM leaves them", () => {
  expect(on("D6:H105")).toEqual([
    expect.stringMatching(
      /^=AND\(IFERROR\(LEN\(TRIM\(D6\)\)=0,FALSE\),IFERROR\(LEN\(TRIM\(\$A6&.*&\$V6\)\)>0,TRUE\)\)$/,
    ),
  ]);
});

test("the count boxes are compared with the expected numbers below them", () => {
  for (const letter of ["D", "E", "F", "G"]) {
    const [fewer, more] = on(`${letter}2`);
    expect(fewer).toContain(`$${letter}$2<$${letter}$3`);
    expect(more).toContain(`$${letter}$2>$${letter}$3`);
    expect(on(`${letter}2`)).toHaveLength(2);
  }
});

test("people read labels: a number format for each code", () => {
  expect(labelFormat(2, "Foster care")).toBe('0" – Foster care"');
  expect(labelFormat("MLD", "Moderate learning difficulty")).toBe('@" – Moderate learning difficulty"');
  expect(labelFormat("Yes", undefined)).toBe("General");
  expect(all().filter(({ numberFormat }) => numberFormat)).toHaveLength(labels().length);
});

test("no label has a quotation mark, which would end its number format", () => {
  for (const { label } of labels()) expect(label).not.toContain('"');
});

test("a list that has moved is highlighted where it stands, a column that is missing not at all", () => {
  const headers = COLUMNS.map(({ header }) => header).filter((header) => header !== "Team");
  const table = { top: 9, left: 2, bottom: 19, right: 23 };
  const moved = conditionalFormats(
    listLayout("Returned", table, headers, new Map([["ListDate", "=Returned!$Z$1"]])),
  );
  expect(moved.at(-1)).toMatchObject({ sheet: "Returned", range: "C11:X20" });
  expect(moved.some(({ range }) => range === "Z1")).toBe(true);
  expect(moved.map(({ range }) => range)).toContain("F11:I20");
  const columns = (of: readonly { readonly range: string }[]): number =>
    of.slice(0, -1).reduce((sum, { range }) => sum + width(range), 0);
  // Its own, and its part of the three that go over all columns.
  expect(columns(moved)).toBe(columns(all()) - 1 - 3);
});
