import { check } from "../../domain/case-list/check";
import { checksSheetAgain, newChecksSheet } from "../../domain/fill/checks-sheet";
import { CHECKS } from "../../domain/fill/checks-table";
import { reasonFinder, stillGiven } from "../../domain/fill/reasons";
import { counted } from "../../domain/case-list/wording";
import { theCaseList } from "../reading";
import { refuseLostTable } from "../../domain/spreadsheet/sheet-table";
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
  if (!Checks) refuseLostTable(CHECKS, reading.sheets);
  const changes = Checks
    ? checksSheetAgain(list, found.findings, reasons, Checks)
    : newChecksSheet(list, found.findings, reasons);
  await workbook.apply("make the Checks sheet", [keepReasons(reasons), ...changes]);
  const reasonOf = reasonFinder(reasons);
  const explained = found.findings.filter((finding) => reasonOf(finding) !== "").length;
  const besides = explained > 0 ? `, ${explained} with a reason` : "";
  return `The sheet ${Checks?.sheet ?? CHECKS.sheet} lists ${counted(found.findings.length, "finding")}${besides}.`;
}
