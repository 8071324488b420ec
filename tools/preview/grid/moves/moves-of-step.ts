import type { IRange } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  InsertRowMutation,
  MoveColsCommand,
  MoveColsMutation,
  MoveRangeCommand,
  MoveRangeMutation,
  MoveRowsCommand,
  MoveRowsMutation,
  RemoveColByRangeCommand,
  RemoveColMutation,
  RemoveRowByRangeCommand,
  RemoveRowMutation,
} from "@univerjs/sheets";
import { SheetPasteCommand, SheetPasteShortKeyCommand } from "@univerjs/sheets-ui";
import type { SheetRange } from "../../host/grid";
import { columnCount, rowCount, sheetRange } from "../../host/ranges";
import type { CellMove } from "./cell-moves";
import type { Mutation } from "../engine";
import { toCellRange } from "../univer-ranges";

type Shift = Exclude<CellMove, { kind: "moved" }>;
type Lines = Pick<Shift, "kind" | "axis">;

const WHOLE_LINES: Readonly<Record<string, Lines>> = {
  [InsertRowMutation.id]: { kind: "inserted", axis: "rows" },
  [RemoveRowMutation.id]: { kind: "deleted", axis: "rows" },
  [InsertColMutation.id]: { kind: "inserted", axis: "columns" },
  [RemoveColMutation.id]: { kind: "deleted", axis: "columns" },
};

/** Univer's commands that put cells in, or take them out, among some rows or columns only. */
const AMONG_SOME: Readonly<Record<string, Lines>> = {
  [InsertRangeMoveDownCommand.id]: { kind: "inserted", axis: "rows" },
  [DeleteRangeMoveUpCommand.id]: { kind: "deleted", axis: "rows" },
  [InsertRangeMoveRightCommand.id]: { kind: "inserted", axis: "columns" },
  [DeleteRangeMoveLeftCommand.id]: { kind: "deleted", axis: "columns" },
};

/** Univer's commands that paste what was copied, or move what was cut. */
export const PASTING_COMMANDS: ReadonlySet<string> = new Set([
  SheetPasteCommand.id,
  SheetPasteShortKeyCommand.id,
]);

/** Univer's commands in which cells move, each in one step. */
export const MOVING_COMMANDS: ReadonlySet<string> = new Set([
  ...Object.keys(AMONG_SOME),
  InsertRowByRangeCommand.id,
  InsertColByRangeCommand.id,
  RemoveRowByRangeCommand.id,
  RemoveColByRangeCommand.id,
  MoveRangeCommand.id,
  MoveRowsCommand.id,
  MoveColsCommand.id,
  ...PASTING_COMMANDS,
]);

const LAST_LINE = 1_048_575;

/** The move that a command of Univer's makes which shifts a range of cells; undefined for other commands. */
export function shiftOf(command: string, range: SheetRange): CellMove | undefined {
  const lines = AMONG_SOME[command];
  if (!lines) return undefined;
  const { sheet, top, left, bottom, right } = range;
  return lines.axis === "rows"
    ? { ...lines, sheet, start: top, count: rowCount(range), from: left, to: right }
    : { ...lines, sheet, start: left, count: columnCount(range), from: top, to: bottom };
}

/** The moves among what was done, in their order. */
export const movesOf = (done: readonly Mutation[]): CellMove[] => done.flatMap(movesIn);

interface LinesParams {
  readonly subUnitId: string;
  readonly range: IRange;
}

interface MoveLinesParams {
  readonly subUnitId: string;
  readonly sourceRange: IRange;
  readonly targetRange: IRange;
}

interface MoveRangeParams {
  readonly fromRange: IRange;
  readonly toRange: IRange;
  readonly from: { readonly subUnitId: string };
  readonly to: { readonly subUnitId: string };
}

const isLines = ({ id }: Mutation): boolean => id in WHOLE_LINES;

const hasLines = (mutation: Mutation): mutation is { id: string; params: LinesParams } => isLines(mutation);

const movesRange = (mutation: Mutation): mutation is { id: string; params: MoveRangeParams } =>
  mutation.id === MoveRangeMutation.id;

const movesLines = (mutation: Mutation): mutation is { id: string; params: MoveLinesParams } =>
  mutation.id === MoveRowsMutation.id || mutation.id === MoveColsMutation.id;

function movesIn(mutation: Mutation): CellMove[] {
  const lines = WHOLE_LINES[mutation.id];
  if (lines && hasLines(mutation)) {
    const { subUnitId: sheet, range } = mutation.params;
    const [start, end] =
      lines.axis === "rows" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    return [{ ...lines, sheet, start, count: end - start + 1, from: 0, to: LAST_LINE }];
  }
  if (movesRange(mutation)) {
    const { fromRange, toRange, from, to } = mutation.params;
    return [
      {
        kind: "moved",
        area: sheetRange(from.subUnitId, toCellRange(fromRange)),
        target: sheetRange(to.subUnitId, toCellRange(toRange)),
      },
    ];
  }
  return movesLines(mutation) ? movesOfLines(mutation.id === MoveRowsMutation.id, mutation.params) : [];
}

/** Lines that are dragged by their headers: room is made, they go there, and where they were it closes. */
function movesOfLines(
  areRows: boolean,
  { subUnitId: sheet, sourceRange, targetRange }: MoveLinesParams,
): CellMove[] {
  const [start, end, before] = areRows
    ? [sourceRange.startRow, sourceRange.endRow, targetRange.startRow]
    : [sourceRange.startColumn, sourceRange.endColumn, targetRange.startColumn];
  const count = end - start + 1;
  const axis = areRows ? "rows" : "columns";
  const pushed = start >= before ? start + count : start;
  const line = (first: number): SheetRange =>
    areRows
      ? { sheet, top: first, bottom: first + count - 1, left: 0, right: LAST_LINE }
      : { sheet, left: first, right: first + count - 1, top: 0, bottom: LAST_LINE };
  const whole = { sheet, axis, count, from: 0, to: LAST_LINE } as const;
  return [
    { ...whole, kind: "inserted", start: before },
    { kind: "moved", area: line(pushed), target: line(before) },
    { ...whole, kind: "deleted", start: pushed },
  ];
}
