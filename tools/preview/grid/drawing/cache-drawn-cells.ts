import {
  CommandType,
  type ICellDataForSheetInterceptor,
  ICommandService,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import { SheetPasteShortKeyCommand } from "@univerjs/sheets-ui";
import type { Engine } from "../engine";

const COLUMNS = 16_384;

/**
 * Univer asks for each cell it draws some twenty times a frame, and works it out anew each time, through every
 * rule on it. Within one run of code a cell that was asked for stays as it is until a command is carried out:
 * so it is worked out once. Without this an edit takes seconds to show. A paste looks at thousands of cells that
 * nobody sees before it writes: until then their own contents and formats do.
 */
export function cacheDrawnCells({ injector, workbook }: Engine): void {
  const remembering = new Set<Worksheet>();
  let cells = new Map<Worksheet, Map<number, Nullable<ICellDataForSheetInterceptor>>>();
  let willForget = false;
  let isPasting = false;

  const forget = (): void => {
    if (cells.size > 0) cells = new Map();
  };
  const forgetAfterThisRun = (): void => {
    if (willForget) return;
    willForget = true;
    queueMicrotask(() => {
      willForget = false;
      forget();
    });
  };
  const remember = (sheet: Worksheet): void => {
    if (remembering.has(sheet)) return;
    remembering.add(sheet);
    const workOut = sheet.getCell.bind(sheet);
    sheet.getCell = (row, column) => {
      if (isPasting) return sheet.getCellRaw(row, column);
      const known = cells.get(sheet) ?? new Map<number, Nullable<ICellDataForSheetInterceptor>>();
      const key = row * COLUMNS + column;
      if (known.has(key)) return known.get(key);
      const cell = workOut(row, column);
      known.set(key, cell);
      cells.set(sheet, known);
      forgetAfterThisRun();
      return cell;
    };
  };

  const commands = injector.get(ICommandService);
  commands.beforeCommandExecuted(({ id, type }) => {
    forget();
    // What is written is laid out at once, as it is shown.
    if (type === CommandType.MUTATION) isPasting = false;
    if (id !== SheetPasteShortKeyCommand.id) return;
    isPasting = true;
    // It is done in one run of code, or fails there.
    setTimeout(() => (isPasting = false));
  });
  commands.onCommandExecuted(() => {
    forget();
    workbook.getSheets().forEach(remember);
  });
  workbook.getSheets().forEach(remember);
}
