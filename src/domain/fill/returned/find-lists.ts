import { GROUPS, type Group } from "../../case-list/groups";
import type { CellRange } from "../../spreadsheet/address";
import { type Cell, isBlank } from "../../spreadsheet/cell";
import type { SheetCells } from "../../spreadsheet/sheet-cells";
import { withPlainSpaces } from "../../spreadsheet/plain-spaces";
import { looksLikeData } from "./cells-fit";
import { FEWEST, type HeaderRow, headerRowOf } from "./header-rows";
import { type FoundHeader, type Match, matchHeaders } from "./match-headers";

/** A visible sheet of a workbook, as far as finding needs it. */
export interface SheetTop {
  readonly sheet: string;
  /** The first rows of what is used on it: `ROWS_READ` at most. */
  readonly cells: SheetCells;
  /** The last row that has something in it, from 0. */
  readonly lastRow: number;
  /** Merged cells on it; left out where this Excel does not tell. */
  readonly merged?: readonly CellRange[];
}

/** More rows than headers are looked for in: the cells below them help to tell. */
export const ROWS_READ = 25;

/** A list of cases on a sheet, by its headers. */
export interface FoundList {
  readonly sheet: string;
  /** From 0. */
  readonly headerRow: number;
  readonly lastRow: number;
  readonly match: Match;
  /** What stands above the headers, the first line of it. */
  readonly title: string | undefined;
  /** Whose cases they are, by the name of the sheet or its title; undefined where neither says one. */
  readonly group: Group | undefined;
  /** The first rows below the headers that have something in them, three at most: from column `left` of the sheet on. */
  readonly firstRows: SheetCells["values"];
  readonly left: number;
  /** Headers without a row below them: a form that nobody has filled in. */
  readonly isEmpty: boolean;
  /** Rows without headers: the row above them counts as theirs, and a person says which column is which. */
  readonly isHeaderless?: true;
  /** Merged cells among the rows; left out where this Excel does not tell. */
  readonly merged?: readonly CellRange[];
}

/** A sheet that is no list of cases, though it has something of one. */
export interface NearList {
  readonly sheet: string;
  readonly why: "no case number" | "no headers";
  /** The headers that are like the list's. */
  readonly alike: readonly string[];
  /** Its rows, for a person to say what its columns are: where there are no headers. */
  readonly list?: FoundList;
}

export interface FoundLists {
  readonly lists: readonly FoundList[];
  readonly noLists: readonly NearList[];
}

/** With so many a list without a known case number is one all the same: a person says which it is. */
const ENOUGH_WITHOUT_NUMBER = 8;

/** The lists of cases in a workbook, sheet by sheet, and what comes close. */
export function findLists(sheets: readonly SheetTop[]): FoundLists {
  const lists: FoundList[] = [];
  const noLists: NearList[] = [];
  for (const sheet of sheets) {
    const found = headerRowOf(sheet.cells);
    if (found && isList(found)) lists.push(listOf(sheet, found));
    else if (found && found.columns.size > FEWEST)
      noLists.push({ sheet: sheet.sheet, why: "no case number", alike: found.alike });
    else if (!found && hasCases(sheet))
      noLists.push({ sheet: sheet.sheet, why: "no headers", alike: [], list: headerless(sheet) });
  }
  return { lists, noLists };
}

const isList = ({ columns }: HeaderRow): boolean =>
  columns.has("caseNumber") || columns.size >= ENOUGH_WITHOUT_NUMBER;

function listOf({ sheet, cells, lastRow, merged }: SheetTop, { row, headers: found }: HeaderRow): FoundList {
  const at = row - cells.top;
  const below = cells.values.slice(at + 1);
  const headers = found.flatMap(({ row: standsIn, cell }, i): FoundHeader[] => {
    const samples = below.map((line) => line[i] ?? "").filter((held) => !isBlank(held));
    return isBlank(cell) && samples.length === 0
      ? []
      : [{ sheet, row: standsIn, column: cells.left + i, text: withPlainSpaces(cell), samples }];
  });
  const above = cells.values.slice(0, at).map(firstText);
  return {
    sheet,
    headerRow: row,
    lastRow,
    match: matchHeaders(headers),
    title: above.find((text) => text !== ""),
    group: groupIn(sheet) ?? above.map(groupIn).find((group) => group !== undefined),
    firstRows: below.filter((line) => line.some((cell) => !isBlank(cell))).slice(0, 3),
    left: cells.left,
    isEmpty: lastRow <= row,
    ...(merged && { merged: merged.filter(({ bottom }) => bottom > row) }),
  };
}

/** The rows of a sheet without headers, from the first that looks like a case. */
function headerless({ sheet, cells, lastRow, merged }: SheetTop): FoundList {
  const at = Math.max(0, cells.values.findIndex(looksLikeData));
  const row = cells.top + at - 1;
  const rows = cells.values.slice(at);
  const width = Math.max(...rows.map((line) => line.length));
  const others = Array.from({ length: width }, (_, i): FoundHeader => ({
    sheet,
    row,
    column: cells.left + i,
    text: "",
    samples: rows.map((line) => line[i] ?? "").filter((cell) => !isBlank(cell)),
  })).filter(({ samples }) => samples.length > 0);
  const above = cells.values.slice(0, at).map(firstText);
  return {
    sheet,
    headerRow: row,
    lastRow,
    match: matchHeaders(others),
    title: above.find((text) => text !== ""),
    group: groupIn(sheet) ?? above.map(groupIn).find((group) => group !== undefined),
    firstRows: rows.filter((line) => line.some((cell) => !isBlank(cell))).slice(0, 3),
    left: cells.left,
    isEmpty: false,
    isHeaderless: true,
    ...(merged && { merged: merged.filter(({ bottom }) => bottom > row) }),
  };
}

const firstText = (line: readonly Cell[]): string => {
  const cell = line.find((held) => typeof held === "string" && !isBlank(held));
  return cell === undefined ? "" : withPlainSpaces(cell);
};

const SAYS: Readonly<Record<Group, RegExp>> = {
  LAC: /\b(?:lac|cla|cic)\b|looked[ -]after|\bin care\b/i,
  CPR: /\b(?:cpr?|cpp)\b|child(?:ren)? protection|protection (?:register|plan)/i,
  LDD: /\bldd\b|\bsen\b|learning (?:difficult|disab)|disabilit/i,
};

/** The one group that a name or a title speaks of. */
export function groupIn(text: string): Group | undefined {
  const said = text.replace(/_/g, " ");
  const [group, ...others] = GROUPS.filter((one) => SAYS[one].test(said));
  return others.length === 0 ? group : undefined;
}

/** Whether a sheet without headers has rows that look like cases: many cells, codes, dates and answers among them. */
const hasCases = ({ cells }: SheetTop): boolean => cells.values.filter(looksLikeData).length >= 3;

/**
 * The lists that are taken unless a person says otherwise: the only one that has rows, or all of them where each is of a
 * group of its own. Else nothing is taken for granted.
 */
export function listsToTake(lists: readonly FoundList[]): readonly FoundList[] {
  const filled = lists.filter(({ isEmpty }) => !isEmpty);
  if (filled.length < 2) return filled;
  const groups = filled.map(({ group }) => group);
  const isEachItsOwn = new Set(groups).size === groups.length && !groups.includes(undefined);
  return isEachItsOwn ? filled : [];
}
