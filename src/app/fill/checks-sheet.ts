import { counted } from "../../domain/case-list/wording";
import { momentOf } from "../../domain/choose/choice-record/moment";
import { readiness } from "../../domain/fill/readiness";
import { CHECKS } from "../../domain/fill/checks-sheet/checks-table";
import { reasonFinder, stillGiven } from "../../domain/fill/reasons/reasons";
import {
  checksMade,
  expectChecks,
  expectReasons,
  reasonChanges,
} from "../../domain/fill/reasons/kept-reasons";
import { refuseLostTable } from "../../domain/spreadsheet/sheet-table";
import { action } from "../action";
import { requireCaseList } from "../case-list-of";
import { checkInSteps } from "../check-in-steps";
import type { SheetCells } from "../../domain/spreadsheet/sheet-cells";
import { keptReasons } from "../kept-in-workbook";
import type { Reading, Workbook } from "../workbook";
import { currentReasons } from "./current-reasons";

/** Makes the sheet Checks, or makes it again: all findings of now, each warning with its reason. */
export const checksSheet = action({
  id: "checks-sheet",
  label: "Make the Checks sheet",
  doing: "make the Checks sheet",
  async run(context) {
    const [{ checksSheetAgain, newChecksSheet }, { endingBegun }] = await Promise.all([
      import(/* webpackChunkName: "fill" */ "../../domain/fill/checks-sheet/checks-sheet"),
      import(/* webpackChunkName: "fill" */ "../begun-sheet"),
    ]);
    const { reading, list } = requireCaseList(await context.workbook.read());
    const found = await checkInSteps(list, context.clock);
    const current = await currentReasons(reading, list, found, context.state());
    const reasons = stillGiven(current.reasons, found, list, true);
    const { settings } = reading;
    const kept = await keptReasons(settings);
    const stamp = context.stamp();
    const onSheet = {
      formulas: await ownFormulas(context.workbook, reading),
      keptReasons: kept.reasons,
      made: `${momentOf(stamp.time)}. ${readiness(found, reasons, context.state()).message}.`,
    };
    const { changes, left, sheet } = await endingBegun(context.workbook, reading, [CHECKS], (workbook) => {
      const { Checks } = workbook.ourTables;
      if (!Checks) refuseLostTable(CHECKS, workbook.sheets);
      return Checks
        ? { ...checksSheetAgain(list, found.findings, reasons, Checks, onSheet), sheet: Checks.sheet }
        : {
            changes: newChecksSheet(list, found.findings, reasons, onSheet.made),
            left: 0,
            sheet: CHECKS.sheet,
          };
    });
    await context.apply([
      expectReasons(settings),
      expectChecks(settings),
      ...reasonChanges(settings, kept, reasons, stamp),
      checksMade(stamp),
      ...changes,
    ]);
    const reasonOf = reasonFinder(reasons);
    const explained = found.findings.filter((finding) => reasonOf(finding) !== "").length;
    const besides = explained > 0 ? `, ${explained} with a reason` : "";
    return `The sheet ${sheet} lists ${counted(found.findings.length, "finding")}${besides}.${leftWords(left)}`;
  },
});

/** What the cells of Checks hold, where people have columns of their own in it. */
async function ownFormulas(
  workbook: Pick<Workbook, "readSheet">,
  { ourTables: { Checks } }: Reading,
): Promise<SheetCells | undefined> {
  if (!Checks || Checks.range.right - Checks.range.left < CHECKS.columns.length) return undefined;
  return (await workbook.readSheet(Checks.sheet)).formulas;
}

const leftWords = (left: number): string =>
  left === 0
    ? ""
    : ` Below them ${left === 1 ? "stays 1 row whose finding has gone" : `stay ${left} rows whose findings have gone`}, since something is written there.`;
