import { cellAddress } from "../../spreadsheet/address";
import { caseNumber } from "../../case-list/case";
import type { CaseList } from "../../case-list/case-list";
import { cellAt } from "../../spreadsheet/sheet-cells";
import { type Cell, normalised, trimmed } from "../../spreadsheet/cell";
import type { Change } from "../../spreadsheet/change";
import { rowsBelow } from "../../spreadsheet/rows-below";
import { columnFinder, rowUnder, type ExistingTable } from "../../spreadsheet/existing-table";
import type { ChoiceRecord } from "../choice-record";
import type { CurrentChoice } from "../current-choice";
import { FIELDS, heightOf, SELECTED_TABLE, type Status } from "./fields";
import { GAP } from "./place-lines";
import { wantedRows } from "./rows";

/** What bringing the table up to date comes to. */
export interface Update {
  readonly changes: readonly Change[];
  /** Chosen cases that had no row. */
  readonly added: number;
  /** Reserves and withdrawn cases that had none. */
  readonly others: number;
  readonly dropped: number;
  /** Cells of ours that held something else. */
  readonly corrected: number;
}

/**
 * Brings the table up to date with the choice. Rows are found by case number and never move, since people write
 * beside them; cases newly chosen go below, and only our columns are written. What a row said of a case that is
 * withdrawn or no longer chosen stays. Returns a sentence instead where a column that this needs is gone.
 */
export function updateSelectedCases(
  list: CaseList,
  record: ChoiceRecord,
  current: CurrentChoice,
  existing: ExistingTable,
): Update | string {
  const { sheet, range, cells } = existing;
  const columnOf = columnFinder(existing);
  const lost = ["Case number", "Status"].find((header) => columnOf(header) === undefined);
  if (lost !== undefined)
    return `The table on the sheet ${sheet} has no column ${lost}. Put the header back, then press Flag the ten again.`;
  const textAt = (row: number, header: string): string =>
    normalised(cellAt(cells, row, columnOf(header) ?? range.left));

  const rowsOf = new Map<string, number>();
  for (let row = range.bottom; row > range.top; row--)
    rowsOf.set(caseNumber(cellAt(cells, row, columnOf("Case number") ?? range.left)), row);

  const changes: Change[] = [];
  const put = (row: number, header: string, cell: Cell): boolean => {
    const column = columnOf(header);
    if (column === undefined || sameCell(cellAt(cells, row, column), cell)) return false;
    changes.push({ type: "write", sheet, range: cellAddress(row, column), cells: [[cell]] });
    return true;
  };
  const known = new Set<number>();
  const fresh: {
    readonly status: Status;
    readonly cells: readonly (Cell | null)[];
    readonly height: number;
  }[] = [];
  let corrected = 0;
  for (const { theCase, status, cells: ours } of wantedRows(list, record, current)) {
    const row = rowsOf.get(theCase.number);
    if (row === undefined) {
      const line = Object.fromEntries(FIELDS.map(({ header }, field) => [header, ours[field]]));
      fresh.push({ status, cells: rowUnder(existing, line), height: heightOf(ours) });
      continue;
    }
    known.add(row);
    FIELDS.forEach(({ header }, field) => {
      if (status === "Withdrawn" && header !== "Status" && header !== "No.") return;
      if (put(row, header, ours[field] ?? "")) corrected++;
    });
  }
  const demoted: readonly string[] = current.by ? ["Chosen", "Reserve"] : ["Chosen"];
  let dropped = 0;
  for (let row = range.top + 1; row <= range.bottom; row++) {
    const status = demoted.find((name) => normalised(name) === textAt(row, "Status"));
    if (known.has(row) || status === undefined) continue;
    if (status === "Chosen") dropped++;
    else corrected++;
    put(row, "Status", "No longer chosen" satisfies Status);
    put(row, "No.", "");
  }
  const added = fresh.filter(({ status }) => status === "Chosen").length;
  return {
    changes: [
      ...changes,
      ...rowsBelow(
        existing,
        SELECTED_TABLE,
        fresh.map((row) => row.cells),
        { gap: GAP },
      ),
      ...fresh.map(({ height }, i): Change => ({
        type: "row height",
        sheet,
        rows: `${range.bottom + 2 + i}:${range.bottom + 2 + i}`,
        points: height,
      })),
    ],
    added,
    others: fresh.length - added,
    dropped,
    corrected,
  };
}

const sameCell = (a: Cell, b: Cell): boolean => a === b || trimmed(a) === trimmed(b);
