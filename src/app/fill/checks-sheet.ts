import { check } from "../../domain/case-list/check";
import { counted } from "../../domain/case-list/wording";
import { CHECKS_SHEET } from "../../domain/fill/checks-reading";
import { reasonFinder, stillGiven } from "../../domain/fill/reasons";
import { CannotDo } from "../../domain/spreadsheet/cannot-do";
import { action } from "../action";
import { requireCaseList } from "../reading";
import { currentReasons, keepReasons } from "./current-reasons";

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
    if (!Checks && reading.sheets.includes(CHECKS_SHEET))
      throw new CannotDo(
        `The sheet ${CHECKS_SHEET} has lost its table. Rename or delete that sheet, then press Make the Checks sheet again.`,
      );
    const changes = Checks
      ? checksSheetAgain(list, found.findings, reasons, Checks)
      : newChecksSheet(list, found.findings, reasons);
    if (typeof changes === "string") throw new CannotDo(changes);
    await context.apply([keepReasons(reasons), ...changes]);
    const reasonOf = reasonFinder(reasons);
    const explained = found.findings.filter((finding) => reasonOf(finding) !== "").length;
    const besides = explained > 0 ? `, ${explained} with a reason` : "";
    return `The sheet ${Checks?.sheet ?? CHECKS_SHEET} lists ${counted(found.findings.length, "finding")}${besides}.`;
  },
});
