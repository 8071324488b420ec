import type { CaseList } from "../../domain/case-list/case-list";
import type { CheckResult } from "../../domain/case-list/check";
import { type Reasons, stillGiven } from "../../domain/fill/reasons/reasons";
import { reasonSettings } from "../../domain/fill/reasons/kept-reasons";
import { keptReasons } from "../kept-in-workbook";
import { sameTexts } from "../live/same-reading";
import type { State } from "../state";
import type { Reading, TableReading } from "../workbook";

/** What was known of the reasons at the reading before. */
type Before = Pick<State, "reading" | "checked">;

/** Reasons as they stand at a reading. */
export interface CurrentReasons {
  /** Those kept in the workbook whose finding has not gone since. */
  readonly keptReasons: Reasons;
  /** The same, with what people wrote in the sheet Checks, or took away there. */
  readonly reasons: Reasons;
  /** Notes of reasons that cannot be read. */
  readonly unreadReasons: number;
}

/**
 * The reasons that stand now. One whose finding went at an earlier reading has lapsed, though it is in the workbook
 * until something is written next. What Checks says counts as long as it stands there.
 */
export async function currentReasons(
  { settings, ourTables }: Reading,
  list: CaseList,
  found: Pick<CheckResult, "findings" | "couldNotRun">,
  before: Before,
): Promise<CurrentReasons> {
  const isAsBefore =
    before.reading !== undefined &&
    sameTexts(reasonSettings(before.reading.settings), reasonSettings(settings));
  const known =
    before.checked && isAsBefore
      ? { reasons: before.checked.keptReasons, unread: before.checked.unreadReasons }
      : await keptReasons(settings);
  const kept = stillGiven(known.reasons, found, list);
  return {
    keptReasons: kept,
    unreadReasons: known.unread,
    reasons: ourTables.Checks ? await withWritten(ourTables.Checks, list, found, kept) : kept,
  };
}

/** Together with what people wrote in Checks. What reads that sheet comes with the rules: the pane opens without it. */
async function withWritten(
  checks: TableReading,
  list: CaseList,
  found: Pick<CheckResult, "findings" | "couldNotRun">,
  kept: Reasons,
): Promise<Reasons> {
  const { withReasonsOf } = await import(
    /* webpackChunkName: "check" */ "../../domain/fill/checks-sheet/checks-reading"
  );
  return stillGiven(withReasonsOf(checks, found.findings, kept), found, list);
}
