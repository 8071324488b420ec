import type { SheetRange } from "../../../tools/preview/host/grid";
import { topmost } from "./layers";
import type { WorkbookState } from "./workbook-state";

/** A cell's number format; undefined where nobody has set one. */
export const numberFormatAt = ({ formats }: WorkbookState, cell: SheetRange): string | undefined =>
  topmost(formats, cell, ({ numberFormat }) => numberFormat);
