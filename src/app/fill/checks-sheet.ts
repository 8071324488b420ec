import { counted } from "../../domain/case-list/wording";
import { CHECKS } from "../../domain/fill/checks-table";
import { reasonFinder, stillGiven } from "../../domain/fill/reasons";
import { keepReasons } from "../../domain/fill/kept-reasons";
import { refuseLostTable } from "../../domain/spreadsheet/sheet-table";
import { action } from "../action";
import { requireCaseList } from "../case-list-of";
import { checkInSteps } from "../check-in-steps";
import { currentReasons } from "./current-reasons";

/** Makes the sheet Checks, or makes it again: all findings of now, each warning with its reason. */
export const checksSheet = action({
  id: "checks-sheet",
  label: "Make the Checks sheet",
  doing: "make the Checks sheet",
  async run(context) {
    const [{ checksSheetAgain, newChecksSheet }, { endingBegun }] = await Promise.all([
      import(/* webpackChunkName: "fill" */ "../../domain/fill/checks-sheet"),
      import(/* webpackChunkName: "fill" */ "../begun-sheet"),
    ]);
    const { reading, list } = requireCaseList(await context.workbook.read());
    const found = await checkInSteps(list, context.clock);
    const reasons = stillGiven(
      await currentReasons(reading, list, found, context.state()),
      found,
      list,
      true,
    );
    const { changes, sheet } = await endingBegun(context.workbook, reading, [CHECKS], (workbook) => {
      const { Checks } = workbook.ourTables;
      if (!Checks) refuseLostTable(CHECKS, workbook.sheets);
      return Checks
        ? { changes: checksSheetAgain(list, found.findings, reasons, Checks), sheet: Checks.sheet }
        : { changes: newChecksSheet(list, found.findings, reasons), sheet: CHECKS.sheet };
    });
    await context.apply([keepReasons(reasons), ...changes]);
    const reasonOf = reasonFinder(reasons);
    const explained = found.findings.filter((finding) => reasonOf(finding) !== "").length;
    const besides = explained > 0 ? `, ${explained} with a reason` : "";
    return `The sheet ${sheet} lists ${counted(found.findings.length, "finding")}${besides}.`;
  },
});
