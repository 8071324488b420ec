import fc from "fast-check";
import { COLUMNS, indexOf } from "../../../src/domain/case-list/columns";
import {
  BAND_NAMES,
  columnBlock,
  firstRow,
  lettersOf,
  listPlace,
  rowOf,
  STANDARD_PLACE,
} from "../../../src/domain/case-list/list-layout";
import { spotAddress } from "../../../src/domain/spreadsheet/address";
import { replaced } from "../support/replaced";

const HEADERS = COLUMNS.map(({ header }) => header);
const TABLE = STANDARD_PLACE.table;
const NO_NAMES: ReadonlyMap<string, string> = new Map();

test("set-up puts headers in row 5, the hundred in rows 6 to 105, and the band above", () => {
  expect(TABLE).toEqual({ top: 4, left: 0, bottom: 104, right: 22 });
  expect(firstRow(STANDARD_PLACE)).toBe(5);
  expect(rowOf(STANDARD_PLACE, 0)).toBe(6);
  expect(rowOf(STANDARD_PLACE, 99)).toBe(105);
  expect(BAND_NAMES.map((name) => `${name} ${spotAddress(STANDARD_PLACE.band[name])}`)).toEqual([
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
  expect(listPlace("Case list", TABLE, HEADERS, NO_NAMES)).toEqual(STANDARD_PLACE);
});

test("headers are found without regard to case and extra spaces", () => {
  const shouted = HEADERS.map((header) => `  ${header.toUpperCase().replaceAll(" ", "  ")} `);
  expect(listPlace("Case list", TABLE, shouted, NO_NAMES)).toEqual(STANDARD_PLACE);
});

test("columns are followed wherever they have moved to", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(HEADERS), fc.nat(40), (headers, left) => {
      const table = { ...TABLE, left, right: left + headers.length - 1 };
      const place = listPlace("Case list", table, headers, NO_NAMES);
      COLUMNS.forEach(({ header, index }) => {
        const at = headers.indexOf(header);
        expect(place.columns[index]).toBe(at < 0 ? undefined : left + at);
      });
    }),
  );
});

test("a column whose header is gone is missing, and has no cells", () => {
  const place = listPlace("Case list", TABLE, replaced(HEADERS, 5, "How old"), NO_NAMES);
  expect(place.columns[indexOf("age")]).toBeUndefined();
  expect(columnBlock(place, "age")).toBeUndefined();
  expect(lettersOf(place, indexOf("age"))).toBe("F");
});

test("of two columns with the same header the first is the list’s", () => {
  const place = listPlace("Case list", TABLE, replaced(HEADERS, 6, "Age"), NO_NAMES);
  expect(place.columns[indexOf("age")]).toBe(5);
  expect(place.columns[indexOf("gender")]).toBeUndefined();
});

test("columns of people’s own between ours only move ours along", () => {
  const headers = ["Our reference", ...HEADERS.slice(0, 3), "Notes", ...HEADERS.slice(3)];
  const place = listPlace("Case list", { ...TABLE, right: 24 }, headers, NO_NAMES);
  expect(lettersOf(place, indexOf("caseNumber"))).toBe("B");
  expect(lettersOf(place, indexOf("leadProfessional"))).toBe("F");
  expect(columnBlock(place, "tracked")).toEqual({ top: 5, bottom: 104, left: 24, right: 24 });
});

test("the band is where its names say; a name that is gone or broken leaves it where set-up puts it", () => {
  const names = new Map([
    ["ListDate", "='Case list'!$F$1"],
    ["Authority", "='Case list'!#REF!"],
    ["CountLAC", "=35"],
  ]);
  const { band } = listPlace("Case list", TABLE, HEADERS, names);
  expect(spotAddress(band.ListDate)).toBe("F1");
  expect(spotAddress(band.Authority)).toBe("B2");
  expect(spotAddress(band.CountLAC)).toBe("D2");
  expect(spotAddress(STANDARD_PLACE.band.ListDate)).toBe("B3");
});
