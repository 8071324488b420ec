import type { CaseList } from "../../domain/case-list/case-list";
import type { CheckResult } from "../../domain/case-list/check";
import { withReasonsOf } from "../../domain/fill/checks-sheet/checks-reading";
import { type Reasons, stillGiven } from "../../domain/fill/reasons/reasons";
import { reasonSettings } from "../../domain/fill/reasons/kept-reasons";
import { keptReasons } from "../kept-in-workbook";
import { sameTexts } from "../same-reading";
import type { State } from "../state";
import type { Reading } from "../workbook";

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
  const { Checks } = ourTables;
  return {
    keptReasons: kept,
    unreadReasons: known.unread,
    reasons: Checks ? stillGiven(withReasonsOf(Checks, found.findings, kept), found, list) : kept,
  };
}
