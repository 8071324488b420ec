import { check } from "../../domain/case-list/check";
import { counted } from "../../domain/case-list/wording";
import { CHECKS } from "../../domain/fill/checks-table";
import { reasonFinder, stillGiven } from "../../domain/fill/reasons";
import { keepReasons } from "../../domain/fill/kept-reasons";
import { refuseLostTable } from "../../domain/spreadsheet/sheet-table";
import { action } from "../action";
import { requireCaseList } from "../case-list-of";
import { currentReasons } from "./current-reasons";

/** Makes the sheet Checks, or makes it again: all findings of now, each warning with its reason. */
export const checksSheet = action({
  id: "checks-sheet",
  label: "Make the Checks sheet",
  doing: "make the Checks sheet",
  async run(context) {
    const { checksSheetAgain, newChecksSheet } = await import(
      /* webpackChunkName: "fill" */ "../../domain/fill/checks-sheet"
    );
    const { reading, list } = requireCaseList(await context.workbook.read());
    const found = check(list);
    const reasons = stillGiven(
      await currentReasons(reading, list, found, context.state()),
      found,
      list,
      true,
    );
    const { Checks } = reading.ourTables;
    if (!Checks) refuseLostTable(CHECKS, reading.sheets);
    const changes = Checks
      ? checksSheetAgain(list, found.findings, reasons, Checks)
      : newChecksSheet(list, found.findings, reasons);
    await context.apply([keepReasons(reasons), ...changes]);
    const reasonOf = reasonFinder(reasons);
    const explained = found.findings.filter((finding) => reasonOf(finding) !== "").length;
    const besides = explained > 0 ? `, ${explained} with a reason` : "";
    return `The sheet ${Checks?.sheet ?? CHECKS.sheet} lists ${counted(found.findings.length, "finding")}${besides}.`;
  },
});
