import { addressOf } from "../../domain/track/progress";
import { Refusal } from "../cannot-do";
import type { Workbook } from "../workbook";
import { neededTracking } from "./tracking-reading";

/** Shows a row of the tracking table, wherever it stands now. */
export async function goToRow(workbook: Workbook, key: string): Promise<string> {
  const tracking = neededTracking(await workbook.read());
  const row = tracking.rows.find((one) => one.key === key);
  if (!row) throw new Refusal("That row is no longer in the table. Look at the board again.");
  const address = addressOf(tracking, row);
  await workbook.goTo(tracking.written.sheet, address);
  return `${tracking.written.sheet}, ${address}.`;
}
