import { CannotDo } from "../../domain/shared/cannot-do";

/**
 * Somebody has moved rows, columns, tables or sheets since they were read, or made a sheet that was to be made.
 * Nothing has been written in cells, or it is put back, so that the press can decide again on what is there now.
 */
export class LayoutChangedError extends CannotDo {
  constructor(sheet: string | undefined) {
    const where = sheet === undefined ? "In this workbook" : `On the sheet ${sheet}`;
    super(
      `${where}, rows, columns or tables were moved while the add-in was at work, so nothing was written. Press again.`,
    );
  }
}
