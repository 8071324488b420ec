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
import { dateOfSerial } from "../files/serial-dates";
import { parseBritishDate } from "./parse-british-date";
import type { Engine } from "./engine";

const DATE_FORMAT = "dd/mm/yyyy";
const TEXT_FORMAT = "@";
/** What Univer gives to pasted dates. */
const ISO_FORMAT = "yyyy-mm-dd";
const FIRST = 1000;

const typedText = (cell: Nullable<ICellData>): string | undefined => {
  const rich = cell?.p?.body?.dataStream.replace(/\r\n$/, "");
  return rich ?? (typeof cell?.v === "string" ? cell.v : undefined);
};

/** "2006-06-13" for a serial number: a date that Univer reads as one. */
const isoDate = (serial: number): string => dateOfSerial(serial).toISOString().slice(0, 10);

const inIso = (text: string): string =>
  text.replace(/(?<![\d/.-])\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})(?![\d/.-])/g, (date) => {
    const serial = parseBritishDate(date)?.serial;
    return serial === undefined ? date : isoDate(serial);
  });

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

  let isPlainText = false;
  injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (isPaste(command)) {
      const { params } = command;
      isPlainText = !params.htmlContent;
      if (params.textContent) params.textContent = inIso(params.textContent);
      if (params.htmlContent) params.htmlContent = inIso(params.htmlContent);
    } else if (isPastedWriting(command) && command.params.unitId === unit) {
      keepFormats(workbook, command.params, isPlainText);
    }
  });
}

/**
 * Plain text keeps the format of its cell, as in Excel, where Univer gives it its own. A date too keeps the number
 * format of its cell, and takes the British one where that has none.
 */
function keepFormats(
  workbook: Workbook,
  { subUnitId, cellValue }: ISetRangeValuesMutationParams,
  isPlainText: boolean,
): void {
  const sheet = workbook.getSheetBySheetId(subUnitId);
  const styles = workbook.getStyles();
  new ObjectMatrix<Nullable<ICellData>>(cellValue).forValue((row, column, cell) => {
    if (!cell) return;
    const pasted = styles.getStyleByCell(cell);
    const before = styles.getStyleByCell(sheet?.getCellRaw(row, column));
    if (isPlainText) delete cell.s;
    if (pasted?.n?.pattern !== ISO_FORMAT) return;
    const pattern = before?.n?.pattern ?? DATE_FORMAT;
    cell.s = { ...(isPlainText ? before : pasted), n: { pattern } };
  });
}
