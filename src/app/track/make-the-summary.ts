import { trimmed } from "../../domain/spreadsheet/cell";
import { summary } from "../../domain/track/summary";
import { trackedAmong } from "../../domain/choose/selected-cases/flagged-cases";
import { counted } from "../../domain/case-list/wording";
import { caseListOf } from "../reading";
import type { Workbook } from "../workbook";
import { neededTracking } from "./tracking-reading";

/** Makes the sheet Summary, or makes it again: the ten, with where each stands, to print for the team. */
export async function makeTheSummary(workbook: Workbook): Promise<string> {
  const reading = await workbook.read();
  const tracking = neededTracking(reading);
  const authority = trimmed(caseListOf(reading)?.band.Authority ?? "");
  const changes = summary(tracking, authority, reading);
  await workbook.apply("make the summary", changes);
  const { length } = trackedAmong(tracking.flagged);
  return `The summary of ${counted(length, "case")} is made, on one sheet to print.`;
}
