import type { CaseList } from "../../domain/case-list/case-list";
import type { CheckResult } from "../../domain/case-list/check";
import { withReasonsOf } from "../../domain/fill/checks-reading";
import type { Change } from "../../domain/spreadsheet/change";
import { type Reasons, reasonsFrom, stillGiven, storedReasons } from "../../domain/fill/reasons";
import type { State } from "../state";
import type { Reading } from "../workbook";

const KEY = "reasons";

/** What was known of the reasons at the reading before. */
export interface ReasonsBefore {
  readonly kept: string | undefined;
  readonly reasons: Reasons;
}

/** What the pane knows of them; undefined before it has read a list. */
export const reasonsBefore = ({
  reading,
  checked,
}: Pick<State, "reading" | "checked">): ReasonsBefore | undefined =>
  reading && checked && { kept: keptReasons(reading), reasons: checked.reasons };

const keptReasons = ({ settings }: Pick<Reading, "settings">): string | undefined => settings.get(KEY);

/**
 * The reasons that stand now: those kept in the workbook, with what people wrote in the sheet Checks. One whose
 * finding went at an earlier reading has lapsed, though it is in the workbook until something is written next.
 */
export function reasonsNow(
  reading: Reading,
  list: CaseList,
  found: Pick<CheckResult, "findings" | "couldNotRun">,
  before: ReasonsBefore | undefined,
): Reasons {
  const kept = keptReasons(reading);
  const known = before && before.kept === kept ? before.reasons : reasonsFrom(kept);
  const { Checks } = reading.ourTables;
  return stillGiven(Checks ? withReasonsOf(Checks, found.findings, known) : known, found, list);
}

export const keepReasons = (reasons: Reasons): Change => ({
  type: "write setting",
  key: KEY,
  text: storedReasons(reasons),
});
