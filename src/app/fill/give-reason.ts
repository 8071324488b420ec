import { trimmed } from "../../domain/spreadsheet/cell";
import { check } from "../../domain/case-list/check";
import { reasonInSheet } from "../../domain/fill/checks-reading";
import type { Finding } from "../../domain/case-list/finding";
import { withReason } from "../../domain/fill/reasons";
import { theCaseList } from "../reading";
import type { Workbook } from "../workbook";
import { keepReasons, type ReasonsBefore, reasonsNow } from "./reasons-now";

/** Keeps a reason for a warning in the workbook and, where the sheet Checks has the finding, writes it there too. */
export async function giveReason(
  workbook: Workbook,
  before: ReasonsBefore | undefined,
  finding: Finding,
  text: string,
): Promise<string> {
  const { reading, list } = theCaseList(await workbook.read());
  const { ourTables } = reading;
  // Somebody else may have given one since the pane read.
  const reasons = reasonsNow(reading, list, check(list), before);
  await workbook.apply("keep the reason", [
    keepReasons(withReason(reasons, finding, text)),
    ...(ourTables.Checks ? reasonInSheet(ourTables.Checks, finding, text) : []),
  ]);
  return trimmed(text) === ""
    ? `${finding.address}: The reason is taken away.`
    : `${finding.address}: The reason is kept.`;
}
