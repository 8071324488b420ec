import { check } from "../../domain/case-list/check";
import { CHECKS_SHEET } from "../../domain/fill/checks-reading";
import { checksSheetAgain, newChecksSheet } from "../../domain/fill/checks-sheet";
import { reasonFinder, stillGiven } from "../../domain/fill/reasons";
import { counted } from "../../domain/case-list/wording";
import { theCaseList } from "../reading";
import { CannotDo } from "../../domain/spreadsheet/cannot-do";
import type { Workbook } from "../workbook";
import { keepReasons, type ReasonsBefore, reasonsNow } from "./reasons-now";

/** Makes the sheet Checks, or makes it again: all findings of now, each warning with its reason. */
export async function makeTheChecksSheet(
  workbook: Workbook,
  before: ReasonsBefore | undefined,
): Promise<string> {
  const { reading, list } = theCaseList(await workbook.read());
  const found = check(list);
  const reasons = stillGiven(reasonsNow(reading, list, found, before), found, list, true);
  const { Checks } = reading.ourTables;
  if (!Checks && reading.sheets.includes(CHECKS_SHEET))
    throw new CannotDo(
      `The sheet ${CHECKS_SHEET} has lost its table. Rename or delete that sheet, then press Make the Checks sheet again.`,
    );
  const changes = Checks
    ? checksSheetAgain(list, found.findings, reasons, Checks)
    : newChecksSheet(list, found.findings, reasons);
  if (typeof changes === "string") throw new CannotDo(changes);
  await workbook.apply("make the Checks sheet", [keepReasons(reasons), ...changes]);
  const reasonOf = reasonFinder(reasons);
  const explained = found.findings.filter((finding) => reasonOf(finding) !== "").length;
  const besides = explained > 0 ? `, ${explained} with a reason` : "";
  return `The sheet ${Checks?.sheet ?? CHECKS_SHEET} lists ${counted(found.findings.length, "finding")}${besides}.`;
}
