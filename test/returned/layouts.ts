import { COLUMNS, type ColumnKey } from "../../src/domain/case-list/columns";
import { type Group, GROUPS } from "../../src/domain/case-list/groups";
import { COLUMN_WORDINGS } from "../../src/domain/fill/returned/column-wordings";
import type { CellRange } from "../../src/domain/spreadsheet/address";
import type { Cell } from "../../src/domain/spreadsheet/cell";
import { dayMonthYear, serialDate } from "../../src/domain/spreadsheet/dates";
import { Chance } from "../support/chance";
import { aHundred } from "../support/sample-cells";

/** A sheet as an authority returns it, and what is true of it. */
export interface ReturnedSheet {
  readonly name: string;
  readonly values: readonly (readonly Cell[])[];
  /** From 0. */
  readonly headerRow: number;
  /** Which column of ours each of its columns is; undefined for one of its own. */
  readonly columns: readonly (ColumnKey | undefined)[];
  readonly merged: readonly CellRange[];
  /** From 0, on the sheet. */
  readonly hiddenRows: readonly number[];
  readonly isProtected: boolean;
}

/** What a layout does to a list. */
type Habit =
  | "reworded"
  | "reordered"
  | "split in three"
  | "titles"
  | "merged titles"
  | "merged cells"
  | "padded"
  | "own columns"
  | "columns missing"
  | "empty rows"
  | "total row"
  | "hidden rows"
  | "protected"
  | "dates as text"
  | "untidy spaces"
  | "numbers as text"
  | "sheets beside it";

const HABITS: readonly (readonly Habit[])[] = [
  ["reworded"],
  ["reordered"],
  ["split in three"],
  ["titles"],
  ["merged titles", "reworded"],
  ["padded", "reordered"],
  ["own columns", "reworded", "reordered"],
  ["columns missing"],
  ["empty rows", "titles"],
  ["total row"],
  ["hidden rows"],
  ["protected", "titles"],
  ["dates as text", "reworded"],
  ["untidy spaces", "reworded"],
  ["numbers as text"],
  ["split in three", "reworded", "reordered", "merged titles"],
  ["split in three", "own columns", "columns missing", "dates as text"],
  ["sheets beside it", "reworded", "titles"],
  ["merged cells", "own columns"],
  ["split in three", "padded", "own columns", "empty rows", "hidden rows", "protected", "sheets beside it"],
];

export const LAYOUTS = HABITS.length;

/** What is done in a layout: "reworded, reordered". */
export const layoutName = (layout: number): string => HABITS[layout % LAYOUTS]?.join(", ") ?? "";

/** A workbook in one of the layouts; the seed chooses wordings, orders and places. */
export function returnedWorkbook(layout: number, seed: number): ReturnedSheet[] {
  const habits = new Set(HABITS[layout % LAYOUTS]);
  const chance = new Chance(seed);
  const cases = aHundred();
  const lists = habits.has("split in three")
    ? GROUPS.map((group) => listSheet(habits, chance, ofGroup(cases, group), group))
    : [listSheet(habits, chance, cases, undefined)];
  return habits.has("sheets beside it") ? [GUIDANCE, ...lists, CODES] : lists;
}

const GROUP_COLUMN = 1;
const ofGroup = (cases: readonly (readonly Cell[])[], group: Group): (readonly Cell[])[] =>
  cases.filter((row) => row[GROUP_COLUMN] === group);

const SHEET_NAMES: Readonly<Record<Group, string>> = {
  LAC: "LAC 35",
  CPR: "CP register",
  LDD: "LDD cases",
};
/** These may be left out by an authority, and the cases are still told apart. */
const NEEDED: ReadonlySet<ColumnKey> = new Set<ColumnKey>(["caseNumber", "group", "age", "gender"]);

function listSheet(
  habits: ReadonlySet<Habit>,
  chance: Chance,
  cases: readonly (readonly Cell[])[],
  group: Group | undefined,
): ReturnedSheet {
  const kept = COLUMNS.filter(({ key }) => {
    if (key === "tracked" || (key === "group" && group)) return false;
    return !habits.has("columns missing") || NEEDED.has(key) || chance.below(4) > 0;
  });
  const order = habits.has("reordered") ? shuffled(kept, chance) : kept;
  const header = ({ key, header: own }: (typeof COLUMNS)[number]): string => {
    const { known } = COLUMN_WORDINGS[key];
    return habits.has("reworded") && chance.below(5) > 0 ? chance.pick(known) : own;
  };
  const columns: (ColumnKey | undefined)[] = order.map(({ key }) => key);
  const headers: Cell[] = order.map(header);
  const rows = cases.map((row, i) =>
    order.map(({ index, key }) => written(row[index] ?? "", key, i, habits)),
  );
  if (habits.has("own columns"))
    for (const [text, cell] of [
      ["Reviewed by panel", (i: number): Cell => 38_400 + i],
      ["=Mark", (i: number): Cell => (i % 3 === 0 ? "=checked" : "-")],
    ] as const) {
      const at = chance.below(headers.length + 1);
      columns.splice(at, 0, undefined);
      headers.splice(at, 0, text);
      rows.forEach((row, i) => row.splice(at, 0, cell(i)));
    }
  if (habits.has("padded")) for (const line of [headers, ...rows]) line.unshift("", "");
  if (habits.has("padded")) columns.unshift(undefined, undefined);
  const blank = headers.map((): Cell => "");
  if (habits.has("empty rows")) for (const at of [20, 7]) rows.splice(at, 0, [...blank]);
  const number = columns.indexOf("caseNumber");
  if (habits.has("total row")) rows.push(blank.map((cell, i) => (i === number ? "Total" : cell)));
  const titles = titlesOf(habits, group, headers.length);
  const headerRow = titles.length;
  const merged: CellRange[] = habits.has("merged titles")
    ? [{ top: 0, left: 0, bottom: 0, right: headers.length - 1 }]
    : [];
  const team = columns.indexOf("team");
  if (habits.has("merged cells") && team >= 0) {
    const top = headerRow + 3;
    merged.push({ top, left: team, bottom: top + 2, right: team });
    // What a merged cell covers is empty.
    for (const row of [3, 4]) rows[row]?.splice(team, 1, "");
  }
  return {
    name: group ? SHEET_NAMES[group] : "Return",
    values: [...titles, headers, ...rows],
    headerRow,
    columns,
    merged,
    hiddenRows: habits.has("hidden rows") ? [headerRow + 5, headerRow + 6] : [],
    isProtected: habits.has("protected"),
  };
}

/** A cell as this authority writes it. */
function written(cell: Cell, key: ColumnKey, row: number, habits: ReadonlySet<Habit>): Cell {
  const date = key === "referral" ? serialDate(cell) : undefined;
  if (date !== undefined && habits.has("dates as text") && row % 2 === 0) return dayMonthYear(date);
  if (typeof cell === "number" && habits.has("numbers as text")) return String(cell);
  // A group with a no-break space is counted once it is tidied.
  if (
    typeof cell === "string" &&
    cell !== "" &&
    key !== "group" &&
    habits.has("untidy spaces") &&
    row % 3 === 0
  )
    return row % 2 === 0 ? `${cell}\u00a0` : ` ${cell}  `;
  return cell;
}

function titlesOf(habits: ReadonlySet<Habit>, group: Group | undefined, width: number): Cell[][] {
  if (!habits.has("titles") && !habits.has("merged titles")) return [];
  const line = (text: string): Cell[] => Array.from({ length: width }, (_, i) => (i === 0 ? text : ""));
  return [line(`Joint Area Review ${group ?? ""}`.trim()), line("CONFIDENTIAL"), line("")];
}

const plainSheet = (name: string, values: readonly (readonly Cell[])[]): ReturnedSheet => ({
  name,
  values,
  headerRow: -1,
  columns: [],
  merged: [],
  hiddenRows: [],
  isProtected: false,
});
const GUIDANCE = plainSheet("Guidance", [
  ["How to fill in the list", ""],
  ["Age", "The age of the child in whole years on the list date, to the nearest year"],
]);
const CODES = plainSheet("Codes used", [
  ["Gender", "Ethnicity", "Placement type"],
  ["Female", "1", "Foster care"],
]);

function shuffled<Item>(items: readonly Item[], chance: Chance): Item[] {
  const left = [...items];
  return items.flatMap(() => left.splice(chance.below(left.length), 1));
}
