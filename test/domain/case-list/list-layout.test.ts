import fc from "fast-check";
import { COLUMNS, indexOf } from "../../../src/domain/case-list/columns";
import {
  BAND_NAMES,
  columnRange,
  firstRow,
  lettersOf,
  listLayout,
  rowOf,
  STANDARD_LAYOUT,
} from "../../../src/domain/case-list/list-layout";
import { positionAddress } from "../../../src/domain/spreadsheet/address";
import { replaced } from "../../support/replaced";

const HEADERS = COLUMNS.map(({ header }) => header);
const TABLE = STANDARD_LAYOUT.table;
const NO_NAMES: ReadonlyMap<string, string> = new Map();

test("set-up puts headers in row 5, the hundred in rows 6 to 105, and the band above", () => {
  expect(TABLE).toEqual({ top: 4, left: 0, bottom: 104, right: COLUMNS.length - 1 });
  expect(firstRow(STANDARD_LAYOUT)).toBe(5);
  expect(rowOf(STANDARD_LAYOUT, 0)).toBe(6);
  expect(rowOf(STANDARD_LAYOUT, 99)).toBe(105);
  expect(BAND_NAMES.map((name) => `${name} ${positionAddress(STANDARD_LAYOUT.band[name])}`)).toEqual([
    "Authority B2",
    "ListDate B3",
    "CountLAC D2",
    "CountCPR E2",
    "CountLDD F2",
    "CountAll G2",
    "ExpectedLAC D3",
    "ExpectedCPR E3",
    "ExpectedLDD F3",
    "ExpectedAll G3",
  ]);
});

test("a list as set up is read where set-up puts it", () => {
  expect(listLayout("Case list", TABLE, HEADERS, NO_NAMES)).toEqual(STANDARD_LAYOUT);
});

test("headers are found without regard to case and extra spaces", () => {
  const shouted = HEADERS.map((header) => `  ${header.toUpperCase().replaceAll(" ", "  ")} `);
  expect(listLayout("Case list", TABLE, shouted, NO_NAMES)).toEqual(STANDARD_LAYOUT);
});

test("columns are followed wherever they have moved to", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(HEADERS), fc.nat(40), (headers, left) => {
      const table = { ...TABLE, left, right: left + headers.length - 1 };
      const layout = listLayout("Case list", table, headers, NO_NAMES);
      COLUMNS.forEach(({ header, index }) => {
        const at = headers.indexOf(header);
        expect(layout.columns[index]).toBe(at < 0 ? undefined : left + at);
      });
    }),
  );
});

test("a column whose header is gone is missing, and has no cells", () => {
  const layout = listLayout("Case list", TABLE, replaced(HEADERS, 5, "How old"), NO_NAMES);
  expect(layout.columns[indexOf("age")]).toBeUndefined();
  expect(columnRange(layout, "age")).toBeUndefined();
  expect(lettersOf(layout, indexOf("age"))).toBe("F");
});

test("of two columns with the same header the first is the list’s", () => {
  const layout = listLayout("Case list", TABLE, replaced(HEADERS, 6, "Age"), NO_NAMES);
  expect(layout.columns[indexOf("age")]).toBe(5);
  expect(layout.columns[indexOf("gender")]).toBeUndefined();
});

test("columns of people’s own between ours only move ours along", () => {
  const headers = ["Our reference", ...HEADERS.slice(0, 3), "Notes", ...HEADERS.slice(3)];
  const layout = listLayout("Case list", { ...TABLE, right: 24 }, headers, NO_NAMES);
  expect(lettersOf(layout, indexOf("caseNumber"))).toBe("B");
  expect(lettersOf(layout, indexOf("leadProfessional"))).toBe("F");
  expect(columnRange(layout, "tracked")).toEqual({ top: 5, bottom: 104, left: 24, right: 24 });
});

test("the band is where its names say; a name that is gone or broken leaves it where set-up puts it", () => {
  const names = new Map([
    ["ListDate", "='Case list'!$F$1"],
    ["Authority", "='Case list'!#REF!"],
    ["CountLAC", "=35"],
  ]);
  const { band } = listLayout("Case list", TABLE, HEADERS, names);
  expect(positionAddress(band.ListDate)).toBe("F1");
  expect(positionAddress(band.Authority)).toBe("B2");
  expect(positionAddress(band.CountLAC)).toBe("D2");
  expect(positionAddress(STANDARD_LAYOUT.band.ListDate)).toBe("B3");
});
