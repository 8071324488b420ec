import type { SheetCells } from "../../../src/domain/spreadsheet/sheet-cells";
import type { Cell } from "../../../src/domain/spreadsheet/cell";
import { COLUMNS, type ColumnKey, listOf } from "../../../src/domain/case-list/columns";
import { HEADERS } from "../../../src/domain/case-list/grid/case-list-sheet";
import { EXPECTED, type Group, GROUPS } from "../../../src/domain/case-list/groups";
import { type ListLayout, STANDARD_LAYOUT } from "../../../src/domain/case-list/list-layout";
import { Chance } from "../../../test/support/chance";

/** A case list as its cells come from a spreadsheet. */
export interface RawList {
  readonly place: ListLayout;
  readonly sheet: SheetCells;
}

const LIST_DATE = 38881;

/** Of a hundred cells, so many are faulty. */
const FAULTY_OF_100 = 2;

const FAULTS: Partial<Record<ColumnKey, readonly Cell[]>> = {
  group: ["", "LAV", 3],
  referral: ["", "14/03/2005", LIST_DATE + 30, 0],
  age: ["", 26, "7 years", 7.5],
  tracked: ["maybe", "Y"],
  additional: [""],
  lddNature: ["", "   "],
};

/** A list of many rows: one column in each case is for its group, and two cells in a hundred are faulty. */
export function largeList(rows: number): RawList {
  const chance = new Chance(rows);
  const { table } = STANDARD_LAYOUT;
  const band: Cell[][] = [
    ["Case list"],
    ["Local authority", "Fairshire", "", "", "", "", ""],
    ["List date", LIST_DATE, "", EXPECTED.LAC, EXPECTED.CPR, EXPECTED.LDD, 100],
    [],
    [...HEADERS],
  ];
  return {
    place: { ...STANDARD_LAYOUT, table: { ...table, bottom: table.top + rows } },
    sheet: {
      top: 0,
      left: 0,
      values: [...band, ...Array.from({ length: rows }, (_, row) => rowOf(row, chance))],
    },
  };
}

function rowOf(row: number, chance: Chance): Cell[] {
  const group = chance.pick(GROUPS);
  const age = chance.below(26);
  return COLUMNS.map(({ key }) =>
    chance.below(100) < FAULTY_OF_100 ? faultyCell(key, row, chance) : goodCell(key, row, group, age, chance),
  );
}

const faultyCell = (key: ColumnKey, row: number, chance: Chance): Cell =>
  // A case number that is faulty is blank, or another's in lower case and with a space.
  chance.pick(
    key === "caseNumber" ? ["", ` c${chance.below(row + 1) + 1}`] : (FAULTS[key] ?? ["", "?", 9, "Yess"]),
  );

function goodCell(key: ColumnKey, row: number, group: Group, age: number, chance: Chance): Cell {
  const column = COLUMNS.find((one) => one.key === key);
  if (!column) return "";
  const { mandatory } = column;
  if (key === "caseNumber") return `C${row + 1}`;
  if (key === "group") return group;
  if (key === "referral") return LIST_DATE - chance.below(2000);
  if (key === "age") return age;
  if (mandatory === "nobody" || (GROUPS.some((name) => name === mandatory) && mandatory !== group)) return "";
  if (key === "knownToSocialCare") return "Yes";
  if (mandatory === "ages 10–19") return age >= 10 && age <= 19 ? chance.pick(["Yes", "No"]) : "";
  const list = listOf(column);
  return list ? chance.pick(list.codes).code : `${column.header} ${chance.below(50)}`;
}
