import { cellAddress, type CellPosition, rangeAddress, splitAddress } from "../../spreadsheet/address";
import { CannotDo } from "../../shared/cannot-do";
import { type Cell, trimmed } from "../../spreadsheet/cell";
import type { Change } from "../../spreadsheet/change";
import { type ExistingTable, rowUnder } from "../../spreadsheet/existing-table";
import { addRowsBelow } from "../../spreadsheet/add-rows-below";
import { cellAt, type SheetCells } from "../../spreadsheet/sheet-cells";
import { byHeader } from "../../spreadsheet/sheet-table";
import { addedFormats, bodyFormats, newTable } from "../../spreadsheet/write-table";
import type { CaseList } from "../../case-list/case-list";
import type { Finding } from "../../case-list/finding";
import { listHeading, sheetTitle } from "../../case-list/grid/sheet-heading";
import { placement } from "./checks-placement";
import { type ChecksPositions, checksPositions, checksRowFinder, NEEDED_HEADERS } from "./checks-reading";
import { CHECKS, type ChecksHeader, type ChecksRow } from "./checks-table";
import { leftCells, leftRows, ownColumns } from "./left-on-checks";
import { reasonFinder, type Reasons } from "../reasons/reasons";

/** The sheet Checks, made new: all findings, to print and to pass on. `made`: when, and with which result. */
export function newChecksSheet(
  list: CaseList,
  findings: readonly Finding[],
  reasons: Reasons,
  made: string,
): Change[] {
  const { sheet, headerRow } = CHECKS;
  return [
    { type: "add sheet", sheet },
    ...sheetTitle(sheet, "Checks of the case list"),
    ...listHeading(sheet, list, 1),
    ...madeLine(sheet, made),
    ...newTable(CHECKS, rowsOf(findings, reasons)),
    ...links(sheet, { row: headerRow + 1, column: 0 }, list, findings),
    { type: "show", sheet, cell: cellAddress(headerRow + 1, 0) },
  ];
}

function rowsOf(findings: readonly Finding[], reasons: Reasons): ChecksRow[] {
  const reasonOf = reasonFinder(reasons);
  return findings.length > 0
    ? findings.map((finding) => ({ finding, reason: reasonOf(finding) }))
    : [{ finding: undefined, reason: "" }];
}

/** What people have on the sheet besides what a reading tells of it. */
export interface OnChecksSheet {
  /** Formulas as they are; left out where people have no columns of their own. */
  readonly formulas?: SheetCells | undefined;
  /** Reasons that the add-in keeps: their words go when their finding goes. */
  readonly keptReasons: Reasons;
  /** When it is made, and with which result. */
  readonly made: string;
}

/**
 * Makes the sheet again: the table's rows become the findings of now. Columns of people's own are not written: a row
 * beside which something stands keeps its place if it can, and is moved as a whole where not. Where its finding has
 * gone, or something is written as its reason that is none, it stays beneath the findings. `left`: how many do.
 * Throws CannotDo where a column that this needs is gone.
 */
export function checksSheetAgain(
  list: CaseList,
  findings: readonly Finding[],
  reasons: Reasons,
  existing: ExistingTable,
  onSheet: OnChecksSheet,
): { readonly changes: Change[]; readonly left: number } {
  const { sheet, range, cells } = existing;
  const positions = checksPositions(existing);
  if (!positions)
    throw new CannotDo(
      `The table on the sheet ${sheet} has lost a column. It needs ${NEEDED_HEADERS.join(", ")}. Put the header back, then press ${CHECKS.press} again.`,
    );
  const before = range.bottom - range.top;
  const own = ownColumns(existing, onSheet.formulas);
  const rowOf = checksRowFinder(existing);
  const bodyRow = (finding: Finding | undefined): number | undefined => {
    const row = finding && rowOf(finding);
    return row === undefined ? undefined : row - range.top - 1;
  };
  const rows = rowsOf(findings, reasons);
  const homes = rows.map(({ finding }) => bodyRow(finding));
  const left = leftRows(existing, positions, own, new Set(homes), onSheet.keptReasons);
  const { slots, moves } = placement(
    homes.map((home) => (home !== undefined && own.isNoted(home) ? home : undefined)),
    left,
  );
  const lines = slots.map((slot) => {
    const held = ((): Readonly<Record<ChecksHeader, Cell>> => {
      if (!slot) return byHeader(CHECKS.columns, () => "");
      if ("left" in slot) return leftCells(existing, positions, slot.left);
      const row = rows[slot.finding] ?? { finding: undefined, reason: "" };
      const home = homes[slot.finding];
      const written = byHeader(CHECKS.columns, ({ value }) => value?.(row) ?? "");
      // Only a warning takes a reason: beside other findings people may have written notes of their own.
      return row.finding?.severity === "warning" || home === undefined
        ? written
        : { ...written, Reason: cellAt(cells, range.top + 1 + home, positions.Reason) };
    })();
    return rowUnder(existing, held);
  });
  const last = Math.max(lines.length, 1);
  const bottom = Math.min(range.top + last, range.bottom);
  const finding = (row: number): Finding | undefined => {
    const slot = slots[row];
    return slot && "finding" in slot ? rows[slot.finding]?.finding : undefined;
  };
  return {
    left: left.length,
    changes: [
      ...headingAgain(list, existing, onSheet.made),
      ...bodyFormats(CHECKS.columns, existing),
      ...own.expected,
      ...writesOfOurs({ ...existing, range: { ...range, top: range.top + 1, bottom } }, positions, lines),
      ...addRowsBelow(
        existing,
        CHECKS.table,
        lines.slice(before),
        addedFormats(CHECKS.columns, existing, lines.length - before),
      ),
      ...moves.flatMap(own.moved),
      ...(last < before
        ? [
            {
              type: "drop table rows",
              table: CHECKS.table,
              becomes: rangeAddress({ ...range, bottom }),
              sheet,
              range: rangeAddress({ ...range, top: bottom + 1 }),
            } as const,
          ]
        : []),
      ...linksIn(
        existing,
        positions.Address,
        list,
        lines.map((_, row) => finding(row)),
      ),
      { type: "show", sheet, cell: cellAddress(range.top + 1, range.left) },
    ],
  };
}

/** Writes rows in our columns and in no other: Excel may fill a column in which it takes nothing for a formula of all rows. */
function writesOfOurs(
  { sheet, range }: Pick<ExistingTable, "sheet" | "range">,
  positions: ChecksPositions,
  lines: readonly (readonly (Cell | null)[])[],
): Change[] {
  const runs: [left: number, right: number][] = [];
  const ours = CHECKS.columns.flatMap(({ header }) => positions[header] ?? []);
  for (const column of ours.sort((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run?.[1] === column - 1) run[1] = column;
    else runs.push([column, column]);
  }
  return runs.map(([left, right]) => ({
    type: "write",
    sheet,
    range: rangeAddress({ ...range, left, right }),
    cells: lines
      .slice(0, range.bottom - range.top + 1)
      .map((line) => line.slice(left - range.left, right - range.left + 1)),
  }));
}

/** So many addresses are links: each costs Excel two actions, and nobody goes through more by hand. */
export const MOST_LINKS = 200;

/** Makes the addresses of the first findings links to their cells, which work without the add-in too. */
const links = (
  sheet: string,
  { row, column }: CellPosition,
  list: CaseList,
  findings: readonly (Finding | undefined)[],
): Change[] =>
  findings.slice(0, MOST_LINKS).flatMap((finding, i): Change[] =>
    finding
      ? [
          {
            type: "link",
            sheet,
            cell: cellAddress(row + i, column),
            to: splitAddress(finding.address, list.layout.sheet),
            text: finding.address,
          },
        ]
      : [],
  );

/** The same in a table that has links of earlier findings. */
const linksIn = (
  { sheet, range }: ExistingTable,
  column: number,
  list: CaseList,
  findings: readonly (Finding | undefined)[],
): Change[] => [
  {
    type: "clear links",
    sheet,
    range: rangeAddress({ ...range, top: range.top + 1, left: column, right: column }),
  },
  ...links(sheet, { row: range.top + 1, column }, list, findings),
];

/** Writes the heading anew if it is still there: people may have written over it, or moved the table up. */
function headingAgain(list: CaseList, { sheet, range, cells }: ExistingTable, made: string): Change[] {
  const stands = ["Local authority", "List date"].every((label, i) => cellAt(cells, 1 + i, 0) === label);
  if (!stands || range.top <= MADE_ROW - 1) return [];
  const isFree = [MADE, ""].includes(trimmed(cellAt(cells, MADE_ROW, 0)));
  return [...listHeading(sheet, list, 1), ...(isFree && range.top > MADE_ROW ? madeLine(sheet, made) : [])];
}

const MADE = "Made";
/** Right below the list date, from 0. */
const MADE_ROW = 3;

/** What the sheet says is of this moment: the list may have changed since. */
const madeLine = (sheet: string, made: string): Change[] => [
  { type: "format", sheet, range: cellAddress(MADE_ROW, 1), style: { numberFormat: "@" } },
  {
    type: "write",
    sheet,
    range: rangeAddress({ top: MADE_ROW, bottom: MADE_ROW, left: 0, right: 1 }),
    cells: [[MADE, made]],
  },
];
