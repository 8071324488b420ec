import { type Block, blockAddress, cellAddress, columnLetters } from "../address";
import { type Case, caseNumber, cellOf } from "../case";
import { type CaseList, cellAt, type SheetCells } from "../case-list";
import { type Cell, folded, isBlank, trimmed } from "../cell";
import { codeFinder, labelled, YES_NO_CODES } from "../codes";
import { COLUMNS, type ColumnKey, columnOf, listOf } from "../columns";
import type { Change } from "../grid/change";
import type { Group } from "../groups";
import { rowOf } from "../list-place";
import { trackedCases } from "./tracked";

export const SELECTED_SHEET = "Selected cases";
export const SELECTED_TABLE = "SelectedCases";

/** A chosen case stays Chosen until it is withdrawn, or no longer ticked when the ten are flagged again. */
const CHOSEN = "Chosen";
const NO_LONGER_CHOSEN = "No longer chosen";

/** The columns of the table: header, width in points, and what a case's cell holds; `no` counts from 1. */
const FIELDS: readonly {
  readonly header: string;
  readonly width: number;
  readonly of: (theCase: Case, list: CaseList, no: number) => Cell;
}[] = [
  { header: "No.", width: 30, of: (_, __, no) => no },
  { header: "Case number", width: 90, of: shown("caseNumber") },
  { header: "Group", width: 42, of: shown("group") },
  { header: "Lead professional", width: 120, of: shown("leadProfessional") },
  { header: "Team", width: 108, of: shown("team") },
  { header: "Age", width: 36, of: shown("age") },
  { header: "Gender", width: 60, of: shown("gender") },
  { header: "Ethnicity", width: 96, of: shown("ethnicity") },
  { header: "Code of group", width: 120, of: codeOfGroup },
  { header: "Significant issues", width: 156, of: significantIssues },
  { header: "Row in list", width: 42, of: (theCase, { place }) => rowOf(place, theCase.index) },
  { header: "Status", width: 84, of: () => CHOSEN },
];
const HEADERS = FIELDS.map(({ header }) => header);
const TOP = 4;

/** The sheet for the ten, made new. */
export function newSelectedCases(list: CaseList): Change[] {
  const sheet = SELECTED_SHEET;
  const chosen = trackedCases(list);
  const table: Block = { top: TOP, left: 0, bottom: TOP + chosen.length, right: FIELDS.length - 1 };
  const body = blockAddress({ ...table, top: TOP + 1 });
  return [
    { do: "add sheet", sheet },
    // As text, so that 0071 stays 0071 and nothing that was typed is taken for a formula.
    { do: "format", sheet, range: body, as: { numberFormat: "@", wrap: true, vertical: "Top" } },
    ...["A", "K"].map((column): Change => ({
      do: "format",
      sheet,
      range: `${column}${TOP + 2}:${column}${table.bottom + 1}`,
      as: { numberFormat: "General" },
    })),
    ...heading(list),
    {
      do: "write",
      sheet,
      range: blockAddress(table),
      cells: [HEADERS, ...chosen.map((theCase, i) => FIELDS.map(({ of }) => of(theCase, list, i + 1)))],
    },
    { do: "add table", sheet, range: blockAddress(table), table: SELECTED_TABLE },
    {
      do: "format",
      sheet,
      range: blockAddress({ ...table, bottom: TOP }),
      as: { fill: "1F3864", colour: "FFFFFF", bold: true, wrap: true, vertical: "Top" },
    },
    ...FIELDS.map(({ width }, i): Change => ({
      do: "column width",
      sheet,
      columns: `${columnLetters(i)}:${columnLetters(i)}`,
      points: width,
    })),
    { do: "freeze", sheet, rows: TOP + 1, columns: 2 },
    { do: "print setup", sheet, titleRows: `$1:$${TOP + 1}` },
    { do: "show", sheet, cell: "A1" },
  ];
}

function heading({ band, listDate }: CaseList): Change[] {
  const sheet = SELECTED_SHEET;
  return [
    { do: "format", sheet, range: "A1", as: { bold: true, size: 14 } },
    { do: "format", sheet, range: "D2", as: { numberFormat: "@" } },
    { do: "format", sheet, range: "D3", as: { numberFormat: "dd/mm/yyyy", horizontal: "Left" } },
    { do: "write", sheet, range: "A1", cells: [["The ten cases to be tracked"]] },
    {
      do: "write",
      sheet,
      range: "A2:D3",
      cells: [
        ["Local authority", null, null, trimmed(band.Authority)],
        ["List date", null, null, listDate ?? ""],
      ],
    },
  ];
}

/** What bringing the sheet up to date comes to. */
export interface Update {
  readonly changes: readonly Change[];
  readonly added: number;
  readonly dropped: number;
  /** Cells of ours that held something else. */
  readonly corrected: number;
}

/**
 * Brings the sheet up to date with the ticks. Rows are found by case number and never move, since people write
 * beside them; cases newly chosen go below, and only our columns are written. Returns a sentence instead
 * where a column that this needs is gone.
 */
export function updateSelectedCases(
  list: CaseList,
  sheet: string,
  table: Block,
  cells: SheetCells,
): Update | string {
  const headers = Array.from({ length: table.right - table.left + 1 }, (_, i) =>
    folded(cellAt(cells, table.top, table.left + i)),
  );
  const places = FIELDS.map(({ header }) => headers.indexOf(folded(header)));
  const lost = ["Case number", "Status"].find((header) => !headers.includes(folded(header)));
  if (lost !== undefined)
    return `The table on the sheet ${sheet} has no column ${lost}. Put the header back, then press Flag the ten again.`;
  const column = (header: string): number => table.left + headers.indexOf(folded(header));

  const chosen = trackedCases(list);
  const rowsOf = new Map<string, number>();
  for (let row = table.bottom; row > table.top; row--)
    rowsOf.set(caseNumber(cellAt(cells, row, column("Case number"))), row);
  const kept = new Set<number>();

  const changes: Change[] = [];
  let corrected = 0;
  const put = (row: number, at: number, cell: Cell): void => {
    if (sameCell(cellAt(cells, row, at), cell)) return;
    changes.push({ do: "write", sheet, range: cellAddress(row, at), cells: [[cell]] });
    corrected++;
  };
  const fresh: (Cell | null)[][] = [];
  chosen.forEach((theCase, i) => {
    const ours = FIELDS.map(({ of }) => of(theCase, list, i + 1));
    const row = rowsOf.get(theCase.number);
    if (row === undefined) {
      const line = headers.map((): Cell | null => null);
      places.forEach((place, field) => {
        if (place >= 0) line[place] = ours[field] ?? null;
      });
      fresh.push(line);
      return;
    }
    kept.add(row);
    places.forEach((place, field) => {
      if (place >= 0) put(row, table.left + place, ours[field] ?? "");
    });
  });
  let dropped = 0;
  for (let row = table.top + 1; row <= table.bottom; row++) {
    const isChosen = folded(cellAt(cells, row, column("Status"))) === folded(CHOSEN);
    if (kept.has(row) || !isChosen) continue;
    dropped++;
    changes.push({
      do: "write",
      sheet,
      range: cellAddress(row, column("Status")),
      cells: [[NO_LONGER_CHOSEN]],
    });
    if (headers.includes(folded("No.")))
      changes.push({ do: "write", sheet, range: cellAddress(row, column("No.")), cells: [[""]] });
  }
  return {
    changes: [...changes, ...addRows(sheet, table, cells, fresh)],
    added: fresh.length,
    dropped,
    corrected,
  };
}

/** New rows below the table; what stands there is moved down in whole rows first, so that it stays together. */
function addRows(
  sheet: string,
  table: Block,
  cells: SheetCells,
  fresh: readonly (readonly (Cell | null)[])[],
): Change[] {
  if (fresh.length === 0) return [];
  const below = Array.from(
    { length: fresh.length },
    (_, i) => cells.values[table.bottom + 1 + i - cells.top],
  );
  const isFree = below.every((row) => (row ?? []).every(isBlank));
  return [
    ...(isFree ? [] : [{ do: "insert rows", sheet, before: table.bottom + 2, count: fresh.length } as const]),
    { do: "add table rows", table: SELECTED_TABLE, cells: fresh },
  ];
}

const sameCell = (a: Cell, b: Cell): boolean => a === b || trimmed(a) === trimmed(b);

/** The cell as people read it: codes with their labels. */
function shown(key: ColumnKey): (theCase: Case) => Cell {
  const list = listOf(columnOf(key));
  const find = list && codeFinder(list);
  return (theCase) => {
    const cell = cellOf(theCase, key);
    const code = find?.(cell);
    const entry = list?.codes.find((known) => known.code === code);
    return entry ? labelled(entry) : trimmed(cell);
  };
}

const CODE_OF: Readonly<Record<Group, (theCase: Case) => Cell>> = {
  LAC: shown("livesIn"),
  CPR: shown("category"),
  LDD: shown("lddType"),
};

function codeOfGroup(theCase: Case): Cell {
  return theCase.group ? CODE_OF[theCase.group](theCase) : "";
}

const yesOrNo = codeFinder(YES_NO_CODES);
/** Guidance, 4: "Identified significant issues: for all of the 100 cases". */
const ISSUES = COLUMNS.filter(
  ({ key }) =>
    key === "sen" ||
    key === "offended" ||
    key === "camhs" ||
    key === "cafcass" ||
    key === "voluntarySector" ||
    key === "healthSupport" ||
    key === "excluded" ||
    key === "neet",
);

function significantIssues(theCase: Case): Cell {
  return ISSUES.filter(({ key }) => yesOrNo(cellOf(theCase, key)) === "Yes")
    .map(({ header }) => header)
    .join("; ");
}
