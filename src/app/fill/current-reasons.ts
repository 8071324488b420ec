import type { CaseList } from "../../domain/case-list/case-list";
import type { CheckResult } from "../../domain/case-list/check";
import { withReasonsOf } from "../../domain/fill/checks-reading";
import { type Reasons, stillGiven } from "../../domain/fill/reasons";
import { reasonSettings } from "../../domain/fill/kept-reasons";
import { keptReasons } from "../kept-in-workbook";
import { sameTexts } from "../same-reading";
import type { State } from "../state";
import type { Reading } from "../workbook";

/** What was known of the reasons at the reading before. */
type Before = Pick<State, "reading" | "checked">;

/**
 * The reasons that stand now: those kept in the workbook, with what people wrote in the sheet Checks. One whose
 * finding went at an earlier reading has lapsed, though it is in the workbook until something is written next.
 */
export async function currentReasons(
  { settings, ourTables }: Reading,
  list: CaseList,
  found: Pick<CheckResult, "findings" | "couldNotRun">,
  before: Before,
): Promise<Reasons> {
  const isAsBefore =
    before.reading !== undefined &&
    sameTexts(reasonSettings(before.reading.settings), reasonSettings(settings));
  const known = before.checked && isAsBefore ? before.checked.reasons : (await keptReasons(settings)).reasons;
  const { Checks } = ourTables;
  return stillGiven(Checks ? withReasonsOf(Checks, found.findings, known) : known, found, list);
}
