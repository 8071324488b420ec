import { CommandType, Direction, ICommandService, RANGE_TYPE } from "@univerjs/core";
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  InsertSheetCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetColHiddenCommand,
  SetRowHiddenCommand,
  SetSpecificColsVisibleCommand,
  SetSpecificRowsVisibleCommand,
} from "@univerjs/sheets";
import { whenSheetEditorFocused } from "@univerjs/sheets-ui";
import { IShortcutService, KeyCode, MetaKeys } from "@univerjs/ui";
import type { SheetRange } from "../../host/grid";
import type { Cells } from "../cells";
import type { Engine } from "../engine";
import type { Selection } from "../selection";
import { typeIntoCell } from "./type-into-cell";
import { toUniverRange } from "../univer-ranges";

const CTRL = MetaKeys.CTRL_COMMAND;
const { SHIFT } = MetaKeys;
/** Keys that Univer does not name, by the browser's numbers. */
const [PAGE_UP, PAGE_DOWN, END, HOME, PLUS, SEMICOLON] = [33, 34, 35, 36, 107, 186];
const [NUMPAD_MINUS, EQUAL, MINUS] = [109, KeyCode.EQUAL, KeyCode.MINUS];

/** The keys of Excel that Univer does not know. Before Univer's own, where both know one. */
const FIRST = 1000;

/** Adds Excel's keys where Univer has none or others: see Microsoft's “Keyboard shortcuts in Excel”. */
export function excelKeys(engine: Engine, selection: Selection, cells: Cells): void {
  const commands = engine.injector.get(ICommandService);
  const shortcuts = engine.injector.get(IShortcutService);
  const current = (): SheetRange => selection.current();
  const size = (): { rowCount: number; columnCount: number } => engine.sheet(current().sheet).getConfig();
  const run = (id: string, params: object = {}): void => void commands.executeCommand(id, params);

  const rowsOf = (range: SheetRange): SheetRange => ({ ...range, left: 0, right: size().columnCount - 1 });
  const columnsOf = (range: SheetRange): SheetRange => ({ ...range, top: 0, bottom: size().rowCount - 1 });
  const isRows = ({ left, right }: SheetRange): boolean => left === 0 && right === size().columnCount - 1;
  const isColumns = ({ top, bottom }: SheetRange): boolean => top === 0 && bottom === size().rowCount - 1;

  /** Of whole rows and columns; which cells are to close up or make room, nobody has said. */
  const onLines = (ofRows: string, ofColumns: string, direction?: readonly [Direction, Direction]): void => {
    const range = current();
    const [up, left] = direction ?? [];
    const params = { ...engine.sheetIds(range.sheet), range: toUniverRange(range) };
    if (isRows(range))
      run(ofRows, { ...params, direction: up, range: { ...params.range, rangeType: RANGE_TYPE.ROW } });
    else if (isColumns(range))
      run(ofColumns, {
        ...params,
        direction: left,
        range: { ...params.range, rangeType: RANGE_TYPE.COLUMN },
      });
  };

  /** Of the rows, or the columns, in which something is selected. */
  const onEach = (id: string, linesOf: (range: SheetRange) => SheetRange): void => {
    const range = linesOf(current());
    const rangeType = linesOf === rowsOf ? RANGE_TYPE.ROW : RANGE_TYPE.COLUMN;
    run(id, { ...engine.sheetIds(range.sheet), ranges: [{ ...toUniverRange(range), rangeType }] });
  };

  const goTo = (row: number, column: number): void => {
    const { rowCount, columnCount } = size();
    const [top, left] = [
      Math.min(Math.max(row, 0), rowCount - 1),
      Math.min(Math.max(column, 0), columnCount - 1),
    ];
    selection.select({ sheet: current().sheet, top, left, bottom: top, right: left });
  };
  /** The first cell that moves when the sheet is scrolled. */
  const corner = (): { row: number; column: number } => {
    const { ySplit, xSplit } = engine.sheet(current().sheet).getFreeze();
    return { row: ySplit, column: xSplit };
  };

  const keys: readonly (readonly [name: string, binding: number, press: () => void])[] = [
    ["select-rows", KeyCode.SPACE | SHIFT, () => selection.mark(rowsOf(current()))],
    ["select-columns", KeyCode.SPACE | CTRL, () => selection.mark(columnsOf(current()))],
    ["row-start", HOME, () => goTo(current().top, corner().column)],
    ["sheet-start", HOME | CTRL, () => goTo(corner().row, corner().column)],
    [
      "sheet-end",
      END | CTRL,
      () => {
        const used = cells.usedRange(current().sheet);
        goTo(used?.bottom ?? 0, used?.right ?? 0);
      },
    ],
    ["page-down", PAGE_DOWN, () => goTo(current().top + selection.rowsInSight(), current().left)],
    ["page-up", PAGE_UP, () => goTo(current().top - selection.rowsInSight(), current().left)],
    ["up", KeyCode.ENTER | SHIFT, () => goTo(current().top - 1, current().left)],
    ["today", SEMICOLON | CTRL, () => void typeIntoCell(engine, new Date().toLocaleDateString("en-GB"))],
    [
      "now",
      SEMICOLON | CTRL | SHIFT,
      () => void typeIntoCell(engine, new Date().toLocaleTimeString("en-GB").slice(0, 5)),
    ],
    ...[MINUS | CTRL, NUMPAD_MINUS | CTRL].map(
      (binding, i) =>
        [
          `delete-lines-${i}`,
          binding,
          () => onLines(RemoveRowByRangeCommand.id, RemoveColByRangeCommand.id),
        ] as const,
    ),
    ...[EQUAL | CTRL | SHIFT, PLUS | CTRL].map(
      (binding, i) =>
        [
          `insert-lines-${i}`,
          binding,
          () =>
            onLines(InsertRowByRangeCommand.id, InsertColByRangeCommand.id, [Direction.UP, Direction.LEFT]),
        ] as const,
    ),
    ["hide-rows", KeyCode.Digit9 | CTRL, () => onEach(SetRowHiddenCommand.id, rowsOf)],
    ["show-rows", KeyCode.Digit9 | CTRL | SHIFT, () => onEach(SetSpecificRowsVisibleCommand.id, rowsOf)],
    ["hide-columns", KeyCode.Digit0 | CTRL, () => onEach(SetColHiddenCommand.id, columnsOf)],
    [
      "show-columns",
      KeyCode.Digit0 | CTRL | SHIFT,
      () => onEach(SetSpecificColsVisibleCommand.id, columnsOf),
    ],
    ["new-sheet", KeyCode.F11 | SHIFT, () => run(InsertSheetCommand.id)],
  ];
  for (const [name, binding, press] of keys) {
    const id = `preview.command.${name}`;
    commands.registerCommand({
      id,
      type: CommandType.COMMAND,
      handler: () => {
        press();
        return true;
      },
    });
    shortcuts.registerShortcut({ id, binding, priority: FIRST, preconditions: whenSheetEditorFocused });
  }
}
