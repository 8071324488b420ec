import { CODE_LISTS } from "../../../../src/domain/case-list/codes";
import { COLUMNS } from "../../../../src/domain/case-list/columns";
import type { Change } from "../../../../src/domain/spreadsheet/change";
import { bandNames, newList } from "../../../../src/domain/fill/repair/set-up";
import { BAND_NAMES, STANDARD_LAYOUT } from "../../../../src/domain/case-list/list-layout";
import { PlannedBook } from "../../support/planned-book";
import { rowsOfList } from "../../../support/list-addresses";

const EMPTY = { sheets: ["Sheet1"], names: new Map<string, string>() };
const changes = () => newList(EMPTY);
const of = <Type extends Change["type"]>(what: Type) =>
  changes().filter((change): change is Extract<Change, { type: Type }> => change.type === what);

test("the changes that make a list speak only of sheets, ranges and names that are there by then", () => {
  const book = new PlannedBook(new Set(EMPTY.sheets)).follow(changes());
  expect(book.amiss).toEqual([]);
  expect([...book.sheets]).toEqual(["Sheet1", "Case list", "Codes"]);
  expect([...book.tables]).toEqual(["CaseList"]);
});

test("in a workbook that has Codes and the names already, neither is made twice", () => {
  const names = new Map([
    ...BAND_NAMES.map((name) => [name, "=#REF!"] as const),
    ...CODE_LISTS.map(({ name }) => [name, "=Codes!$A$4"] as const),
  ]);
  const changes = newList({ sheets: ["Codes"], names });
  const book = new PlannedBook(new Set(["Codes"]), new Set(names.keys())).follow(changes);
  expect(book.amiss).toEqual([]);
  expect([...book.sheets]).toEqual(["Codes", "Case list"]);
});

test("every name is used once and is one that Excel takes", () => {
  const names = of("add name").map(({ name }) => name);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  for (const name of names) {
    expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_.]{0,254}$/);
    // Neither a cell's address nor R or C, which stand for rows and columns.
    expect(name).not.toMatch(/^([A-Za-z]{1,3}\d+|[RrCc](\d.*)?)$/);
  }
  expect(names).toEqual(expect.arrayContaining([...BAND_NAMES]));
});

test("every dropdown’s list, and every name a formula refers to, is made", () => {
  const names = new Set(of("add name").map(({ name }) => name));
  for (const { validation: validation } of of("validate"))
    expect(validation.rule.kind === "list" ? names.has(validation.rule.source) : true).toBe(true);
  const spoken = of("conditional format").flatMap(({ formula }) =>
    [...formula.replace(/"[^"]*"/g, "").matchAll(/\b[A-Z]\w*(Codes|Labels|Suggestions)\b/g)].map(
      ([name]) => name,
    ),
  );
  expect(spoken.length).toBeGreaterThan(0);
  for (const name of spoken) expect(names).toContain(name);
});

test("the band holds its words, the expected numbers and the formulas of the count boxes", () => {
  const written = new Map(of("write").map(({ sheet, range, cells }) => [`${sheet}!${range}`, cells]));
  const cell = (address: string) => written.get(`Case list!${address}`)?.[0]?.[0];
  expect(cell("A1")).toBe("Case list");
  expect([cell("A2"), cell("A3")]).toEqual(["Local authority", "List date"]);
  expect(["D1", "E1", "F1", "G1"].map(cell)).toEqual(["LAC", "CPR", "LDD", "All"]);
  expect(["D3", "E3", "F3"].map(cell)).toEqual([35, 30, 35]);
  for (const box of ["D2", "E2", "F2", "G2", "G3"]) expect(cell(box)).toMatch(/^=/);
  expect([cell("B2"), cell("B3")]).toEqual([undefined, undefined]);
});

test("no cell of the body is written, so that nothing typed can be lost", () => {
  const ranges = of("write").flatMap(({ sheet, range }) => (sheet === "Case list" ? [range] : []));
  expect(ranges).toContain(rowsOfList(5, 5));
  for (const range of ranges.filter((one) => one !== rowsOfList(5, 5)))
    expect(range).toMatch(/^([A-G][1-3]|A4)$/);
});

test("rows 1 to 5 and columns A and B are frozen, and the list is shown at the authority’s cell", () => {
  expect(of("freeze")).toEqual([{ type: "freeze", sheet: "Case list", rows: 5, columns: 2 }]);
  expect(changes().at(-1)).toEqual({ type: "show", sheet: "Case list", cell: "B2" });
});

test("the headers are written above the body", () => {
  expect(of("write")).toContainEqual({
    ...{
      type: "write",
      sheet: "Case list",
      range: rowsOfList(5, 5),
      cells: [COLUMNS.map(({ header }) => header)],
    },
  });
});

test("every column has a validation, and the body’s highlights are cleared before they are added", () => {
  expect(of("validate")).toHaveLength(COLUMNS.length);
  const cleared = changes()
    .map((change) => change.type)
    .lastIndexOf("clear conditional formats");
  expect(cleared).toBeLessThan(changes().findIndex((change) => change.type === "conditional format"));
  expect(of("clear conditional formats").map(({ range }) => range)).toContain(rowsOfList(6, 105));
});

test("names that point at cells stay; a name whose cell was deleted is moved, one that is gone is added", () => {
  const names = new Map(BAND_NAMES.map((name) => [name as string, "='Case list'!$Z$9"]));
  names.set("ListDate", "='Case list'!#REF!");
  names.delete("CountAll");
  expect(bandNames(STANDARD_LAYOUT, names)).toEqual([
    { type: "move name", name: "ListDate", sheet: "Case list", range: "B3" },
    { type: "add name", name: "CountAll", sheet: "Case list", range: "G2" },
  ]);
});
