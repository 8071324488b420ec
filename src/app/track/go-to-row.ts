import { addressOf } from "../../domain/track/progress";
import { CannotDo } from "../../domain/spreadsheet/cannot-do";
import type { Workbook } from "../workbook";
import { neededTracking } from "./tracking-reading";

/** Shows a row of the tracking table, wherever it stands now. */
export async function goToRow(workbook: Workbook, key: string): Promise<string> {
  const tracking = neededTracking(await workbook.read());
  const row = tracking.rows.find((one) => one.key === key);
  if (!row) throw new CannotDo("That row is no longer in the table. Look at the board again.");
  const address = addressOf(tracking, row);
  await workbook.goTo(tracking.existing.sheet, address);
  return `${tracking.existing.sheet}, ${address}.`;
}
