import { cellAddress, type CellPosition, rangeAddress } from "../spreadsheet/address";
import { CannotDo } from "../spreadsheet/cannot-do";
import type { Cell } from "../spreadsheet/cell";
import type { Change } from "../spreadsheet/change";
import type { ExistingTable } from "../spreadsheet/existing-table";
import { rowsBelow } from "../spreadsheet/rows-below";
import { cellAt } from "../spreadsheet/sheet-cells";
import { headersOf } from "../spreadsheet/sheet-table";
import { addedFormats, bodyFormats, cellsOf, newTable } from "../spreadsheet/write-table";
import type { CaseList } from "../case-list/case-list";
import type { Finding } from "../case-list/finding";
import { listHeading, sheetTitle } from "../case-list/grid/sheet-heading";
import { checksPositions, checksRowFinder } from "./checks-reading";
import { CHECKS, type ChecksRow } from "./checks-table";
import { reasonFinder, type Reasons } from "./reasons";

/** The sheet Checks, made new: all findings, to print and to pass on. */
export function newChecksSheet(list: CaseList, findings: readonly Finding[], reasons: Reasons): Change[] {
  const { sheet, headerRow } = CHECKS;
  return [
    { type: "add sheet", sheet },
    ...sheetTitle(sheet, "Checks of the case list"),
    ...listHeading(sheet, list, 1),
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

/**
 * Makes the sheet again: the table's rows become the findings of now. What people wrote in columns of their own
 * goes with its finding. Throws CannotDo where a column that this needs is gone.
 */
export function checksSheetAgain(
  list: CaseList,
  findings: readonly Finding[],
  reasons: Reasons,
  existing: ExistingTable,
): Change[] {
  const { sheet, range, cells } = existing;
  const positions = checksPositions(existing);
  if (!positions)
    throw new CannotDo(
      `The table on the sheet ${sheet} has lost a column. It needs ${headersOf(CHECKS.columns).join(", ")}. Put the header back, then press ${CHECKS.press} again.`,
    );
  const rowOf = checksRowFinder(existing);
  const ours = new Map(CHECKS.columns.map(({ header }, i) => [positions[header], i]));
  const rows = rowsOf(findings, reasons).map((row) => {
    const { finding } = row;
    const before = finding && rowOf(finding);
    const written = cellsOf(CHECKS.columns, row);
    return Array.from({ length: range.right - range.left + 1 }, (_, i): Cell => {
      const column = range.left + i;
      const place = ours.get(column);
      // Only a warning takes a reason: beside other findings people may have written notes of their own.
      const isTheirs = column === positions.Reason && finding?.severity !== "warning";
      if (place !== undefined && !isTheirs) return written[place] ?? "";
      return before === undefined ? "" : cellAt(cells, before, column);
    });
  });
  const before = range.bottom - range.top;
  const bottom = Math.min(range.top + rows.length, range.bottom);
  return [
    ...headingAgain(list, existing),
    ...bodyFormats(CHECKS.columns, existing),
    {
      type: "write",
      sheet,
      range: rangeAddress({ ...range, top: range.top + 1, bottom }),
      cells: rows.slice(0, before),
    },
    ...rowsBelow(
      existing,
      CHECKS.table,
      rows.slice(before),
      addedFormats(CHECKS.columns, existing, rows.length - before),
    ),
    ...(rows.length < before
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
    ...linksIn(existing, positions.Address, list, findings),
    { type: "show", sheet, cell: cellAddress(range.top + 1, range.left) },
  ];
}

/** So many addresses are links: each costs Excel two actions, and nobody goes through more by hand. */
export const MOST_LINKS = 200;

/** Makes the addresses of the first findings links to their cells, which work without the add-in too. */
const links = (
  sheet: string,
  { row, column }: CellPosition,
  list: CaseList,
  findings: readonly Finding[],
): Change[] =>
  findings.slice(0, MOST_LINKS).map(({ address }, i) => ({
    type: "link",
    sheet,
    cell: cellAddress(row + i, column),
    to: { sheet: list.layout.sheet, address },
    text: address,
  }));

/** The same in a table that has links of earlier findings. */
const linksIn = (
  { sheet, range }: ExistingTable,
  column: number,
  list: CaseList,
  findings: readonly Finding[],
): Change[] => [
  {
    type: "clear links",
    sheet,
    range: rangeAddress({ ...range, top: range.top + 1, left: column, right: column }),
  },
  ...links(sheet, { row: range.top + 1, column }, list, findings),
];

/** Writes the heading anew if it is still there: people may have written over it, or moved the table up. */
function headingAgain(list: CaseList, { sheet, range, cells }: ExistingTable): Change[] {
  const stands = ["Local authority", "List date"].every((label, i) => cellAt(cells, 1 + i, 0) === label);
  return stands && range.top > 2 ? listHeading(sheet, list, 1) : [];
}
