import { listed } from "../case-list/wording";
import type { CaseList } from "../case-list/case-list";
import { GROUPS, QUOTAS, TRACKED_TOTAL } from "../case-list/groups";
import { CannotDo } from "../shared/cannot-do";
import type { Change } from "../spreadsheet/change";
import type { SheetsAndNames } from "../spreadsheet/defined-names";
import type { ExistingTable } from "../spreadsheet/existing-table";
import type { Steps } from "../shared/work-in-steps";
import { blankTable } from "../spreadsheet/write-table";
import { findMarkedSheet } from "../spreadsheet/marked-sheet";
import { refuseLostTable } from "../spreadsheet/sheet-table";
import type { ChoiceEvent } from "./choice-record/choice-event";
import { flaggingEvents } from "./choice-record/flagging-events";
import type { ChoiceRecord } from "./choice-record/choice-record";
import type { Moment } from "./choice-record/moment";
import { recordAfter } from "./choice-record/record-after";
import { currentChoiceSteps } from "./choice-record/current-choice";
import { type FlaggedCase, readFlaggedCases } from "./selected-cases/flagged-cases";
import { flaggedAfter, withdrawnOnSheet } from "./selected-cases/flagged-after";
import { selectedCasesHighlighting } from "./selected-cases/selected-cases-highlighting";
import { withHeaders, wordsAbove } from "./selected-cases/with-headers";
import { newSelectedCases } from "./selected-cases/new-selected-cases";
import { withoutOldLines } from "./selected-cases/old-lines";
import { SELECTED_CASES } from "./selected-cases/selected-cases-table";
import { type SelectedCasesUpdate, updateSelectedCases } from "./selected-cases/update-selected-cases";
import { type FlaggedWith, recordSteps } from "./selection-record/record-lines";
import { SELECTION_RECORD } from "./selection-record/marked-record";
import { selectionRecordSheet } from "./selection-record/selection-record-sheet";
import { notReadyToFlag } from "./quotas";

/** The workbook that the ten are written to. */
export interface FlaggingWorkbook extends SheetsAndNames, FlaggedWith {
  /** The table of Selected cases; undefined where it has none. */
  readonly selectedCases: ExistingTable | undefined;
}

/** What flagging comes to. */
export interface Flagging {
  readonly changes: readonly Change[];
  /** What is to be kept of it once they are done. */
  readonly events: readonly ChoiceEvent[];
  /** What Selected cases says then. */
  readonly flagged: readonly FlaggedCase[];
  /** Says in one sentence what they do. */
  readonly words: string;
}

const QUOTA_WORDS = GROUPS.map((group) => `${QUOTAS[group]} ${group}`).join(", ");

/**
 * Writes the ten to the sheet Selected cases, or brings that sheet up to date, and writes how they were chosen on
 * Selection record (guidance, 5.i), worked out step by step. Throws CannotDo unless exactly 4 LAC, 2 CPR and 4 LDD
 * are ticked, and where a sheet is not as it has to be.
 */
export function* flaggingSteps(
  list: CaseList,
  record: ChoiceRecord,
  now: Moment,
  workbook: FlaggingWorkbook,
): Steps<Flagging> {
  const reasons = notReadyToFlag(list);
  if (reasons.length > 0) throw new CannotDo(reasons.join(" "));
  const { sheets, selectedCases, version, unready } = workbook;
  const current = yield* currentChoiceSteps(list, record);
  const before = (selectedCases && readFlaggedCases(selectedCases)) ?? [];
  const events = yield* flaggingEvents(record, list, current.ten, before);
  const after = recordAfter(
    record,
    events.map((event) => ({ event, at: now })),
  );
  yield;
  const onSheet = withdrawnOnSheet(before, after, current);
  const lines = yield* recordSteps(list, after, current, { version, unready }, onSheet);
  yield;
  const flagged = flaggedAfter(list, after, current, before);
  const statuses = new Set(flagged.map(({ status }) => status));
  const recordSheet = (position: number | undefined): Change[] =>
    selectionRecordSheet(list, lines, workbook, position);
  if (!selectedCases) {
    refuseLostTable(SELECTED_CASES, sheets);
    const { sheet } = SELECTED_CASES;
    const blank = blankTable(SELECTED_CASES);
    const { top } = blank.range;
    const newTable = { ...blank, range: { ...blank.range, bottom: top + flagged.length } };
    return {
      changes: [
        ...newSelectedCases(list, after, current),
        // Last: it is another text at every press, and one that ended halfway is to be ended.
        ...wordsAbove(newTable, now),
        ...selectedCasesHighlighting(list, newTable, statuses, { isNew: true }),
        ...recordSheet(undefined),
        { type: "show", sheet, cell: "A1" },
      ],
      events,
      flagged,
      words: `${TRACKED_TOTAL} cases flagged on the sheet ${sheet}: ${QUOTA_WORDS}. ${recordWords(workbook)}`,
    };
  }
  const { changes: cleared, left } = withoutOldLines(selectedCases, record.oldLines);
  const { changes: headed, table } = withHeaders(list, left);
  const update = updateSelectedCases(list, after, current, table);
  return {
    changes: [
      ...cleared,
      ...headed,
      ...update.changes,
      ...wordsAbove(table, now, { haveRows: headed.length + update.changes.length > 0 }),
      ...selectedCasesHighlighting(list, update.table, statuses),
      ...recordSheet(sheets.indexOf(selectedCases.sheet) + 1),
    ],
    events,
    flagged,
    words: updatedWords(selectedCases.sheet, update, cleared.length > 0, recordWords(workbook)),
  };
}

/** Where the record stands, by the name that its sheet has now. */
const recordWords = (workbook: SheetsAndNames): string =>
  `How they were chosen stands on the sheet ${findMarkedSheet(SELECTION_RECORD, workbook) ?? SELECTION_RECORD.sheet}.`;

function updatedWords(
  sheet: string,
  { added, others, dropped, corrected, ownWords }: SelectedCasesUpdate,
  isCarriedOver: boolean,
  where: string,
): string {
  const count = (number: number, one: string, many: string): string[] =>
    number > 0 ? [`${number} ${number === 1 ? one : many}`] : [];
  const parts = [
    ...count(added, "added", "added"),
    ...count(others, "other row added", "other rows added"),
    ...count(dropped, "no longer chosen", "no longer chosen"),
    ...count(corrected, "cell brought up to date", "cells brought up to date"),
    ...(isCarriedOver ? ["what stood below the table cleared"] : []),
  ];
  const typedOver = ownWords.length === 0 ? "" : ` Status: ${listed(ownWords)}.`;
  return parts.length > 0
    ? `${sheet}: ${parts.join(", ")}.${typedOver} ${where}`
    : "The same ten. The record is up to date.";
}
