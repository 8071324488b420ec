import {
  CellValueType,
  type ICellData,
  ICommandService,
  type Nullable,
  ObjectMatrix,
  type Workbook,
} from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { type ISheetPasteByShortKeyParams, SheetPasteShortKeyCommand } from "@univerjs/sheets-ui";
import { markDates, unmarked } from "./mark-dates";
import { parseBritishDate } from "./parse-british-date";
import type { Engine } from "./engine";

const DATE_FORMAT = "dd/mm/yyyy";
const TEXT_FORMAT = "@";
const FIRST = 1000;

const typedText = (cell: Nullable<ICellData>): string | undefined => {
  const rich = cell?.p?.body?.dataStream.replace(/\r\n$/, "");
  return rich ?? (typeof cell?.v === "string" ? cell.v : undefined);
};

const isPaste = (command: {
  id: string;
  params?: object;
}): command is { id: string; params: ISheetPasteByShortKeyParams } =>
  command.id === SheetPasteShortKeyCommand.id && command.params !== undefined;

const isPastedWriting = (command: {
  id: string;
  params?: object;
}): command is { id: string; params: ISetRangeValuesMutationParams } =>
  command.id === SetRangeValuesMutation.id &&
  command.params !== undefined &&
  "trigger" in command.params &&
  String(command.params.trigger).includes("paste");

/** Dates that are typed and pasted are British; Univer by itself reads them as American. */
export function readBritishDates({ injector, workbook, unit }: Engine): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, at, next) => {
      // An apostrophe before it makes anything text.
      const isText = cell?.t === CellValueType.FORCE_STRING;
      const date = at.unitId === unit && !isText ? parseBritishDate(typedText(cell) ?? "") : undefined;
      const pattern = workbook.getStyles().getStyleByCell(at.worksheet.getCellRaw(at.row, at.col))
        ?.n?.pattern;
      if (!cell || !date || pattern === TEXT_FORMAT) return next(cell);
      if (date.serial === undefined)
        return { ...cell, p: null, v: typedText(cell) ?? "", t: CellValueType.STRING };
      const format = pattern ?? DATE_FORMAT;
      const style = workbook.getStyles().getStyleByCell(cell);
      return {
        ...cell,
        p: null,
        v: date.serial,
        t: CellValueType.NUMBER,
        s: { ...style, n: { pattern: format } },
      };
    },
  });

  injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (isPaste(command)) {
      const { params } = command;
      if (params.htmlContent) params.htmlContent = markDates(params.htmlContent);
    } else if (isPastedWriting(command) && command.params.unitId === unit) {
      readPasted(workbook, command.params);
    }
  });
}

/**
 * A date keeps the number format of its cell, and takes the British one where that has none; in a cell of texts it is
 * the text it was.
 */
function readPasted(workbook: Workbook, { subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
  const sheet = workbook.getSheetBySheetId(subUnitId);
  const styles = workbook.getStyles();
  new ObjectMatrix<Nullable<ICellData>>(cellValue).forValue((row, column, cell) => {
    if (!cell) return;
    const text = unmarked(typedText(cell) ?? "");
    const pasted = styles.getStyleByCell(cell);
    if (text === undefined) return;
    const before = styles.getStyleByCell(sheet?.getCellRaw(row, column));
    const pattern = before?.n?.pattern ?? DATE_FORMAT;
    const serial = pattern === TEXT_FORMAT ? undefined : parseBritishDate(text)?.serial;
    cell.p = null;
    cell.v = serial ?? text;
    cell.t = serial === undefined ? CellValueType.STRING : CellValueType.NUMBER;
    if (serial !== undefined) cell.s = { ...pasted, n: { pattern } };
  });
}
