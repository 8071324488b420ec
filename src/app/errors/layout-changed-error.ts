import { CannotDo } from "../../domain/shared/cannot-do";
import { type Became, becameWords, standsStill } from "./became";

/**
 * Somebody has moved rows, columns, tables or sheets since they were read, or made a sheet that was to be made.
 * As a rule nothing of the press stands, so that it can decide again on what is there now.
 */
export class LayoutChangedError extends CannotDo {
  constructor(sheet: string | undefined, became: Became = "nothing written") {
    const where = sheet === undefined ? "In this workbook" : `On the sheet ${sheet}`;
    super(
      `${where}, rows, columns or tables were moved while the add-in was at work${becameWords(became, "Press again.")}`,
      undefined,
      standsStill(became),
    );
  }
}
