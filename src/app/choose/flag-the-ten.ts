import { afterFlagging } from "../../domain/choose/choice-record";
import { SELECTED_SHEET } from "../../domain/choose/selected-cases/fields";
import { notReadyToFlag } from "../../domain/choose/tracked";
import { GROUPS, QUOTAS, TRACKED_TOTAL } from "../../domain/case-list/groups";
import { CannotDo } from "../../domain/spreadsheet/cannot-do";
import type { Workbook } from "../workbook";
import { momentOf } from "../moment";
import { writeSelectedCases, type Wrote } from "./selected-sheet";
import { theChoiceIn } from "./the-choice";

const QUOTA_WORDS = GROUPS.map((group) => `${QUOTAS[group]} ${group}`).join(", ");

/**
 * Writes the ten to the sheet Selected cases, with how they were chosen below them, or brings that sheet up to
 * date (guidance, 5.i). Throws a Refusal, and writes nothing, unless exactly 4 LAC, 2 CPR and 4 LDD are ticked.
 */
export async function flagTheTen(workbook: Workbook, now: number): Promise<string> {
  const reading = await workbook.read();
  const { list, kept: record, standing: current } = theChoiceIn(reading);
  const reasons = notReadyToFlag(list);
  if (reasons.length > 0) throw new CannotDo(reasons.join(" "));
  const after = afterFlagging(record, list, current.ten, momentOf(now));
  const wrote = await writeSelectedCases(workbook, reading, "flag the ten", list, after);
  return wrote === "made"
    ? `${TRACKED_TOTAL} cases flagged on the sheet ${SELECTED_SHEET}: ${QUOTA_WORDS}.`
    : `${wrote.sheet}: ${updated(wrote)}.`;
}

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
