import { trimmed } from "../../domain/cell";
import { reasonInSheet } from "../../domain/checks-reading";
import type { Finding } from "../../domain/finding";
import { type Reasons, withReason } from "../../domain/reasons";
import type { Workbook } from "../workbook";
import { keepReasons } from "./reasons-now";

/** Keeps a reason for a warning in the workbook and, where the sheet Checks has the finding, writes it there too. */
export async function giveReason(
  workbook: Workbook,
  reasons: Reasons,
  finding: Finding,
  text: string,
): Promise<string> {
  const { ours } = await workbook.read();
  await workbook.apply("keep the reason", [
    keepReasons(withReason(reasons, finding, text)),
    ...(ours.Checks ? reasonInSheet(ours.Checks, finding, text) : []),
  ]);
  return trimmed(text) === ""
    ? `${finding.address}: The reason is taken away.`
    : `${finding.address}: The reason is kept.`;
}
