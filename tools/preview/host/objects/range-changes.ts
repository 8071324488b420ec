import { isWholeColumns, isWholeRows } from "../address";
import { mapCells, columnCount, intersection, rowCount } from "../ranges";
import type { HostWorkbook } from "../host-workbook";
import { notImplemented } from "../errors";
import type { Members } from "../excel-object";
import { canDelete } from "../filtered-rows";
import { isAbsent, oneOf } from "../arguments";
import type { CellValue, SheetRange } from "../grid";
import { withRows } from "../../grid/formulas/formula-references";
import type { LiveRange } from "../live-range";

const CLEARED = ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"] as const;
const COPIED = ["All", "Formulas", "Values", "Formats"] as const;

/** The methods by which a range changes the sheet. */
export const rangeChanges: NonNullable<Members<LiveRange, HostWorkbook>["writeMethods"]> = {
  Clear: ({ range }, workbook, what) => {
    const part = isAbsent(what) ? "All" : oneOf(CLEARED, what);
    if (part === "All" || part === "Contents") clearContents(range, workbook);
    if (part === "All" || part === "Formats") clearFormats(range, workbook);
    if (part !== "Contents" && part !== "Formats") workbook.grid.setHyperlink?.(range, undefined);
    if (part === "All") workbook.grid.setValidation(range, undefined);
  },
  CopyFrom: ({ range }, workbook, from, what) => {
    copy(workbook.rangeOf(from, range.sheet), range, workbook, isAbsent(what) ? "All" : oneOf(COPIED, what));
  },
  Delete: ({ range }, workbook, shift) => {
    if (oneOf(["Up", "Left"], shift) === "Left") {
      const columns = columnCount(wholeColumns(range, "Range.delete"));
      if (!workbook.grid.deleteColumns) throw notImplemented("Range.delete", ": its grid deletes no columns");
      workbook.pendingFormats.flush();
      workbook.grid.deleteColumns(range.sheet, range.left, columns);
      for (const liveRange of workbook.trackedObjects.liveRanges())
        liveRange.columnsDeleted(range.sheet, range.left, columns);
      return;
    }
    const count = rowCount(wholeRows(range, "Range.delete"));
    if (!canDelete(tablesAt(range, workbook), workbook, "Range.delete")) return;
    workbook.pendingFormats.flush();
    workbook.grid.deleteRows(range.sheet, range.top, count);
    for (const liveRange of workbook.trackedObjects.liveRanges())
      liveRange.rowsDeleted(range.sheet, range.top, count);
  },
  Insert: ({ range: { ...range } }, workbook, shift) => {
    if (oneOf(["Down", "Right"], shift) === "Right") {
      const columns = columnCount(wholeColumns(range, "Range.insert"));
      if (!workbook.grid.insertColumns) throw notImplemented("Range.insert", ": its grid inserts no columns");
      workbook.pendingFormats.flush();
      workbook.grid.insertColumns(range.sheet, range.left, columns);
      for (const liveRange of workbook.trackedObjects.liveRanges())
        liveRange.columnsInserted(range.sheet, range.left, columns);
      return workbook.range(range);
    }
    const count = rowCount(wholeRows(range, "Range.insert"));
    workbook.pendingFormats.flush();
    workbook.grid.insertRows(range.sheet, range.top, count);
    for (const liveRange of workbook.trackedObjects.liveRanges())
      liveRange.rowsInserted(range.sheet, range.top, count);
    return workbook.range(range);
  },
  Merge: ({ range }, workbook, across) => {
    if (!workbook.grid.merge) throw notImplemented("Range.merge", ": its grid does not merge cells");
    workbook.grid.merge(range, across === true);
  },
};

function wholeRows(range: SheetRange, member: string): SheetRange {
  if (!isWholeRows(range)) throw notImplemented(member, " for parts of rows");
  return range;
}

function wholeColumns(range: SheetRange, member: string): SheetRange {
  if (!isWholeColumns(range)) throw notImplemented(member, " for parts of columns");
  return range;
}

const tablesAt = (range: SheetRange, { grid }: HostWorkbook): SheetRange[] =>
  grid.tables().flatMap((table) => (intersection(table.range, range) ? [table.range] : []));

function clearContents(range: SheetRange, { grid }: HostWorkbook): void {
  const used = grid.usedRange(range.sheet);
  const part = used && intersection(used, range);
  if (part)
    grid.write(
      part,
      mapCells(part, () => ""),
    );
}

/** Excel counts conditional formats among the formats. */
function clearFormats(range: SheetRange, { grid, pendingFormats }: HostWorkbook): void {
  pendingFormats.flush();
  grid.clearConditionalFormats(range);
  grid.setFormat(range, {
    fill: null,
    colour: "#000000",
    bold: false,
    italic: false,
    strikethrough: false,
    wrap: false,
    horizontal: "General",
    vertical: "Bottom",
    numberFormat: "General",
    border: null,
  });
}

/** Repeats the source over a larger target whose size is a multiple of it, as Excel does. */
function copy(
  source: SheetRange,
  target: SheetRange,
  workbook: HostWorkbook,
  what: (typeof COPIED)[number],
): void {
  const { grid } = workbook;
  const rows = rowCount(source);
  const columns = columnCount(source);
  const fits = rowCount(target) % rows === 0 && columnCount(target) % columns === 0;
  const into = fits ? target : { ...target, bottom: target.top + rows - 1, right: target.left + columns - 1 };
  const at = (row: number, column: number) => ({
    row: (row - into.top) % rows,
    column: (column - into.left) % columns,
  });
  if (what !== "Formats") {
    const cells = what === "Values" ? grid.values(source) : grid.formulas(source);
    grid.write(
      into,
      mapCells(into, (row, column) => {
        const from = at(row, column);
        return copied(cells[from.row]?.[from.column] ?? "", row - source.top - from.row);
      }),
    );
  }
  if (what === "All") copyValidation(source, into, workbook);
  if (what === "All" || what === "Formats")
    for (const [row, column] of mapCells(into, (...cell) => cell).flat()) {
      const from = at(row, column);
      grid.setFormat(
        cellAt(into.sheet, row, column),
        grid.format(cellAt(source.sheet, source.top + from.row, source.left + from.column)),
      );
    }
}

/** A formula refers to other rows then, where it does not fix them. */
const copied = (cell: CellValue, down: number): CellValue =>
  typeof cell === "string" && cell.startsWith("=")
    ? withRows(cell, (reference) =>
        reference.relative ? { top: reference.top + down, bottom: reference.bottom + down } : reference,
      )
    : cell;

function cellAt(sheet: string, row: number, column: number): SheetRange {
  return { sheet, top: row, left: column, bottom: row, right: column };
}

/** Where all cells have one rule, or none, those that they are copied to have the same. */
function copyValidation(source: SheetRange, into: SheetRange, { grid, pendingFormats }: HostWorkbook): void {
  pendingFormats.flush();
  const validation = grid.validation(source);
  if (validation !== "mixed") grid.setValidation(into, validation);
}
