import type { CellRange } from "../../../../src/domain/spreadsheet/address";
import type { SheetRange } from "../../host/grid";
import {
  afterDeletion,
  afterInsertion,
  boundingRect,
  columnCount,
  intersection,
  rowCount,
  sameRange,
  subtract,
} from "../../host/ranges";
import { withReferences } from "../formulas/formula-references";

/** Rows or columns that were put in before `start`, or taken away from there on, between two lines across. */
interface Shift {
  readonly kind: "inserted" | "deleted";
  readonly sheet: string;
  readonly axis: "rows" | "columns";
  readonly start: number;
  readonly count: number;
  /** The first and the last column of rows, or row of columns, that have moved. */
  readonly from: number;
  readonly to: number;
  /** Whether what begins at `start` begins there still and grows, as where a table gains a first row. */
  readonly growsFirst?: boolean;
}

/** Cells that now stand elsewhere, over what stood there. */
interface Relocation {
  readonly kind: "moved";
  readonly area: SheetRange;
  readonly target: SheetRange;
}

/** One way in which cells have come to stand elsewhere. */
export type CellMove = Shift | Relocation;

/** A part of a range after a move, and where its first cell stood before. */
interface MovedPart {
  readonly range: SheetRange;
  readonly from: SheetRange;
}

const turned = <Range extends CellRange>(range: Range): Range => ({
  ...range,
  top: range.left,
  left: range.top,
  bottom: range.right,
  right: range.bottom,
});

const alongRows = <Range extends CellRange>(range: Range, { axis }: Shift): Range =>
  axis === "rows" ? range : turned(range);

const shifted = <Range extends CellRange>(range: Range, down: number, right: number): Range => ({
  ...range,
  top: range.top + down,
  left: range.left + right,
  bottom: range.bottom + down,
  right: range.right + right,
});

/** What has become of a range: nothing, one range, or several where only a part of it has moved. */
function afterMove(range: SheetRange, move: CellMove): MovedPart[] {
  const parts = move.kind === "moved" ? afterRelocation(range, move) : afterShift(range, move);
  return parts.map((part) => ({ range: part, from: before(firstCell(part), move) }));
}

const firstCell = (range: SheetRange): SheetRange => ({ ...range, bottom: range.top, right: range.left });

function afterShift(range: SheetRange, move: Shift): SheetRange[] {
  if (range.sheet !== move.sheet) return [range];
  const lines = alongRows(range, move);
  const band = { ...lines, left: move.from, right: move.to };
  const inside = intersection(lines, band);
  if (!inside) return [range];
  const { kind, start, count } = move;
  const moved =
    kind === "inserted" ? afterInsertion(inside, start, count) : afterDeletion(inside, start, count);
  return [...(moved ? [moved] : []), ...subtract(lines, band)].map((part) => alongRows(part, move));
}

function afterRelocation(range: SheetRange, { area, target }: Relocation): SheetRange[] {
  const taken = intersection(range, area);
  const left = subtract(range, area).flatMap((part) => subtract(part, target));
  if (!taken) return left;
  const { down, right } = distance(area, target);
  return [...left, { ...shifted(taken, down, right), sheet: target.sheet }];
}

const distance = (area: CellRange, target: CellRange): { down: number; right: number } => ({
  down: target.top - area.top,
  right: target.left - area.left,
});

/** Where a cell stood before. */
function before(cell: SheetRange, move: CellMove): SheetRange {
  if (move.kind === "moved") {
    const { area, target } = move;
    if (!intersection(cell, target)) return cell;
    const { down, right } = distance(target, area);
    return { ...shifted(cell, down, right), sheet: area.sheet };
  }
  if (cell.sheet !== move.sheet) return cell;
  const { kind, start, count, from, to } = move;
  const line = alongRows(cell, move);
  const isMoved =
    line.left >= from && line.left <= to && line.top >= (kind === "inserted" ? start + count : start);
  return isMoved ? alongRows(shifted(line, kind === "inserted" ? -count : count, 0), move) : cell;
}

/** The cells that a reference means after a move; undefined where they are gone. */
function referenceAfter(range: SheetRange, move: CellMove): SheetRange | undefined {
  if (move.kind === "moved") {
    const { area, target } = move;
    const isTaken = area.sheet === target.sheet && subtract(range, area).length === 0;
    const { down, right } = distance(area, target);
    return isTaken ? shifted(range, down, right) : range;
  }
  const lines = alongRows(range, move);
  // Excel leaves a reference alone of which only a part moves.
  if (range.sheet !== move.sheet || lines.left < move.from || lines.right > move.to) return range;
  const [moved] = afterShift(range, move);
  return moved;
}

/**
 * A formula that is written for the first cell of a range, as it has to be for a part of that range after a move.
 * `sheetNamed` gives the id of a sheet.
 */
function formulaAfterMove(
  formula: string,
  written: SheetRange,
  { range, from }: MovedPart,
  move: CellMove,
  sheetNamed: (name: string) => string | undefined,
): string {
  const isTaken = move.kind === "moved" && intersection(from, move.area) !== undefined;
  const first = distance(written, from);
  const last = distance(from, range);
  return withReferences(formula, ({ sheet, range: referred, isFixed }) => {
    const slid = slide(referred, isFixed, first.down, first.right);
    const on = sheet === undefined ? from.sheet : sheetNamed(sheet);
    if (on === undefined) return slid;
    const after = referenceAfter({ sheet: on, ...slid }, move);
    // What is written relative to the cell goes where the cell goes.
    return isTaken && after && sameRange(after, slid) ? slide(slid, isFixed, last.down, last.right) : after;
  });
}

/** A range, and formulas that are written for its first cell. */
export interface Placed {
  readonly range: SheetRange;
  readonly formulas: readonly string[];
}

/** What has become of a range and its formulas after moves, one after another. */
export const placedAfter = (
  placed: Placed,
  moves: readonly CellMove[],
  sheetNamed: (name: string) => string | undefined,
): Placed[] => {
  const parts = moves.reduce<Placed[]>(
    (all, move) =>
      all.flatMap(({ range, formulas }) =>
        afterMove(range, move).map((part) =>
          grown(range, move, {
            range: part.range,
            formulas: formulas.map((formula) =>
              formula.startsWith("=") ? formulaAfterMove(formula, range, part, move, sheetNamed) : formula,
            ),
          }),
        ),
      ),
    [placed],
  );
  return joined(parts);
};

/** Parts that together are one range again, as where columns have changed places, with one formula for all. */
function joined(parts: Placed[]): Placed[] {
  const [first, ...others] = parts;
  if (!first || others.length === 0) return parts;
  const whole = others.reduce((around, { range }) => boundingRect(around, range), first.range);
  const size = (range: CellRange): number => rowCount(range) * columnCount(range);
  const formulas = first.formulas.map((formula) => formulaFor(formula, first.range, whole));
  const areOne =
    parts.reduce((sum, { range }) => sum + size(range), 0) === size(whole) &&
    parts.every(
      (part) =>
        part.range.sheet === whole.sheet &&
        part.formulas.every((formula, i) => formula === formulaFor(formulas[i] ?? "", whole, part.range)),
    );
  return areOne ? [{ range: whole, formulas }] : parts;
}

function grown(old: SheetRange, move: CellMove, { range, formulas }: Placed): Placed {
  if (move.kind !== "inserted" || !move.growsFirst || old.sheet !== move.sheet) return { range, formulas };
  const { start, count } = move;
  const lines = alongRows(range, move);
  if (alongRows(old, move).top !== start || lines.top !== start + count) return { range, formulas };
  const first = alongRows({ ...lines, top: start }, move);
  return { range: first, formulas: formulas.map((formula) => formulaFor(formula, range, first)) };
}

/** A formula of one cell as it is for another one when it is copied there. */
export function formulaFor(formula: string, from: CellRange, to: CellRange): string {
  const { down, right } = distance(from, to);
  return formula.startsWith("=")
    ? withReferences(formula, ({ range, isFixed }) => slide(range, isFixed, down, right))
    : formula;
}

/** The edges that no "$" holds go along. */
const slide = (
  { top, left, bottom, right }: CellRange,
  isFixed: Readonly<Record<keyof CellRange, boolean>>,
  down: number,
  across: number,
): CellRange => ({
  top: top + (isFixed.top ? 0 : down),
  left: left + (isFixed.left ? 0 : across),
  bottom: bottom + (isFixed.bottom ? 0 : down),
  right: right + (isFixed.right ? 0 : across),
});
