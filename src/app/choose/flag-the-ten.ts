import { GROUPS, QUOTAS, TRACKED_TOTAL } from "../../domain/case-list/groups";
import { afterFlagging } from "../../domain/choose/choice-record";
import { SELECTED_SHEET } from "../../domain/choose/selected-cases/fields";
import { notReadyToFlag } from "../../domain/choose/tracked";
import { CannotDo } from "../../domain/spreadsheet/cannot-do";
import { action } from "../action";
import { momentOf } from "../moment";
import { writeSelectedCases, type Wrote } from "./selected-sheet";
import { readChoice } from "./the-choice";

const QUOTA_WORDS = GROUPS.map((group) => `${QUOTAS[group]} ${group}`).join(", ");

/**
 * Writes the ten to the sheet Selected cases, or brings that sheet up to date (guidance, 5.i). Throws CannotDo, and
 * writes nothing, unless exactly 4 LAC, 2 CPR and 4 LDD are ticked.
 */
export const flagTheTen = action({
  id: "flag-the-ten",
  label: "Flag the ten",
  doing: "flag the ten",
  async run(context) {
    const { reading, list, record, current } = await readChoice(context);
    const reasons = notReadyToFlag(list);
    if (reasons.length > 0) throw new CannotDo(reasons.join(" "));
    const after = afterFlagging(record, list, current.ten, momentOf(context.clock.now()));
    const wrote = await writeSelectedCases(context, reading, list, after);
    return wrote === "made"
      ? `${TRACKED_TOTAL} cases flagged on the sheet ${SELECTED_SHEET}: ${QUOTA_WORDS}.`
      : `${wrote.sheet}: ${updated(wrote)}.`;
  },
});

function updated({ added, others, dropped, corrected, lines }: Exclude<Wrote, "made">): string {
  const count = (number: number, one: string, many: string): string[] =>
    number > 0 ? [`${number} ${number === 1 ? one : many}`] : [];
  const parts = [
    ...count(added, "added", "added"),
    ...count(others, "other row added", "other rows added"),
    ...count(dropped, "no longer chosen", "no longer chosen"),
    ...count(corrected, "cell brought up to date", "cells brought up to date"),
    ...(lines > 0 ? ["what stands below the table brought up to date"] : []),
  ];
  return parts.length > 0 ? parts.join(", ") : "the same ten, nothing to change";
}
