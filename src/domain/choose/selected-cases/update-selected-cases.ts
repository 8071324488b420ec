import { caseNumber } from "../../case-list/case";
import type { CaseList } from "../../case-list/case-list";
import { caseNumbered } from "../../case-list/find-case";
import { rowOf } from "../../case-list/list-layout";
import { type Cell, isBlank, normalised, trimmed } from "../../spreadsheet/cell";
import type { Change } from "../../spreadsheet/change";
import { type ExistingTable, rowUnder } from "../../spreadsheet/existing-table";
import { rangeAddress } from "../../spreadsheet/address";
import { isWithoutRows } from "../../spreadsheet/begun-sheet";
import { byHeader, columnPositions, readRows, requireColumns } from "../../spreadsheet/sheet-table";
import { addedRows, correctedCells } from "../../spreadsheet/write-table";
import type { ChoiceRecord } from "../choice-record/choice-record";
import type { CurrentChoice } from "../choice-record/current-choice";
import { NEEDED_TO_READ } from "./flagged-cases";
import { SELECTED_CASES, type SelectedHeader, type Status, STATUSES } from "./selected-cases-table";
import { formerRows, wantedRows } from "./wanted-rows";

/** What bringing the table up to date comes to. */
export interface SelectedCasesUpdate {
  readonly changes: readonly Change[];
  /** Chosen cases that had no row. */
  readonly added: number;
  /** Reserves and withdrawn cases that had none. */
  readonly others: number;
  readonly dropped: number;
  /** Cells of ours that held something else. */
  readonly corrected: number;
  /** What people had put in Status in words of their own, which the choice takes the place of: "1120 was “on hold”". */
  readonly ownWords: readonly string[];
  /** The table as it is then, but for its cells. */
  readonly table: ExistingTable;
}

const isStatus = (cell: Cell): boolean => STATUSES.some((one) => normalised(one) === normalised(cell));

/** What is told of a row whose case is no longer of the ten or never was: the rest stays as it was when it was. */
const TOLD_STILL: ReadonlySet<SelectedHeader> = new Set(["Status", "No.", "Row in list"]);

/** What is told of a case that is neither of the ten nor in reserve. `isOver`: it has been until now. */
function formerCells(
  list: CaseList,
  { withdrawn }: ChoiceRecord,
  written: Cell,
  isOver: boolean,
): readonly (readonly [SelectedHeader, Cell])[] {
  const number = caseNumber(written);
  if (number === "") return [];
  const theCase = caseNumbered(list, number);
  const status: Status = withdrawn.has(number) ? "Withdrawn" : "No longer chosen";
  return [
    ["Row in list", theCase ? rowOf(list.layout, theCase.index) : ""],
    ...(isOver ? [["Status", status] as const] : []),
  ];
}

/**
 * Brings the table up to date with the choice. Rows are found by case number and never move, since people write
 * beside them; cases newly chosen go below, and only our columns are written. What a row said of a case that is
 * withdrawn or no longer chosen stays. Throws CannotDo where a column that this needs is gone.
 */
export function updateSelectedCases(
  list: CaseList,
  record: ChoiceRecord,
  current: CurrentChoice,
  existing: ExistingTable,
): SelectedCasesUpdate {
  const { sheet, range } = existing;
  const { columns, press } = SELECTED_CASES;
  const positions = columnPositions(columns, existing);
  requireColumns(sheet, positions, NEEDED_TO_READ, press);
  const rows = readRows(columns, existing);
  // The upper row counts where a number stands twice.
  const rowsOf = new Map(
    [...rows].reverse().map(({ row, cells }) => [caseNumber(cells["Case number"]), row]),
  );
  const wanted = wantedRows(list, record, current);
  const missing = [...wanted, ...formerRows(list, record, wanted)].filter(
    ({ theCase }) => !rowsOf.has(theCase.number),
  );
  const corrections = wanted.flatMap((one) => {
    const row = rowsOf.get(one.theCase.number);
    const cells = columns
      .map(({ header, value }) => [header, value?.(one) ?? ""] as const)
      .filter(([header]) => one.status !== "Withdrawn" || TOLD_STILL.has(header));
    return row === undefined ? [] : correctedCells(existing, positions, row, cells);
  });

  const ownWords = rows
    .filter(({ cells }) => wanted.some(({ theCase }) => theCase.number === caseNumber(cells["Case number"])))
    .filter(({ cells }) => !isBlank(cells.Status) && !isStatus(cells.Status))
    .map(({ cells }) => `${trimmed(cells["Case number"])} was “${trimmed(cells.Status)}”`);
  const ours = new Set(wanted.map(({ theCase }) => rowsOf.get(theCase.number)));
  const withStatus = (status: Status) =>
    rows.filter(({ row, cells }) => !ours.has(row) && normalised(cells.Status) === normalised(status));
  const dropped = withStatus("Chosen");
  // Where an earlier choice was forgotten its reserves stand by for nothing.
  const formerReserves =
    current.by || record.gaps.some(({ type }) => type === "forgotten") ? withStatus("Reserve") : [];
  const others = rows.filter(({ row }) => !ours.has(row));
  const over = new Set([...dropped, ...formerReserves].map(({ row }) => row));
  // A table without a single entry is filled from its top.
  const free = isWithoutRows(existing) ? range.bottom - range.top : 0;
  const inTable = missing.slice(0, free);
  const first = free > 0 ? range.top + 1 : range.bottom + 1;
  const added = missing.filter(({ status }) => status === "Chosen").length;
  return {
    changes: [
      ...corrections,
      ...others.flatMap(({ row, cells }) =>
        correctedCells(
          existing,
          positions,
          row,
          formerCells(list, record, cells["Case number"], over.has(row)),
        ),
      ),
      ...(inTable.length === 0
        ? []
        : [
            {
              type: "write",
              sheet,
              range: rangeAddress({ ...range, top: first, bottom: range.top + inTable.length }),
              cells: inTable.map((one) =>
                rowUnder(
                  existing,
                  byHeader(columns, ({ value }) => value?.(one)),
                ),
              ),
            } as const,
          ]),
      ...addedRows(SELECTED_CASES, existing, missing.slice(free)),
      ...(missing.length === 0
        ? []
        : [{ type: "fit rows", sheet, rows: `${first + 1}:${first + missing.length}` } as const]),
    ],
    added,
    others: missing.length - added,
    dropped: dropped.length,
    ownWords,
    table: {
      ...existing,
      range: { ...range, bottom: range.bottom + Math.max(0, missing.length - free) },
    },
    corrected: corrections.length + formerReserves.length,
  };
}
