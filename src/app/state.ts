import type { HiddenContent } from "../domain/fill/check-before-sending";
import type { CaseList } from "../domain/case-list/case-list";
import type { Finding } from "../domain/case-list/finding";
import type { Damage } from "../domain/case-list/grid/damage";
import type { Reasons } from "../domain/fill/reasons";
import type { Tidied } from "../domain/fill/tidy-up/undo-tidy-up";
import type { ExcelError } from "./excel-error";
import { ALL_BY_ROW, type FindingFilter } from "../domain/fill/finding-filter";
import type { Recorded } from "./track/record";
import type { Reading } from "./workbook";

/** What the last check of a reading said. */
export interface CheckedList {
  readonly list: CaseList;
  readonly findings: readonly Finding[];
  /** Names of rules that crashed. */
  readonly couldNotRun: readonly string[];
  /** Why warnings are left as they are. */
  readonly reasons: Reasons;
  /** When it was read, in milliseconds of the clock. */
  readonly at: number;
}

/** All that the pane shows. One store holds it; views read it and call the session. */
export interface State {
  /** opening: Excel has not answered yet. no list: the workbook has no case list. stopped: see `fault`. */
  readonly phase: "opening" | "no list" | "list" | "stopped";
  /** What the last reading found; views take from it what they show. */
  readonly reading: Reading | undefined;
  readonly checked: CheckedList | undefined;
  /** What of the grid's own help has been lost and Repair brings back. */
  readonly damage: readonly Damage[];
  /** The label of the press in hand: its button waits, others are held back. */
  readonly runningAction: string | undefined;
  /** True while Excel keeps a reading waiting, most likely since a cell is being edited. */
  readonly waiting: boolean;
  /** What the last press did, in one sentence: the `status` region. */
  readonly statusMessage: string | undefined;
  /** What went wrong last: the `alert`. Gone with the next press or reading that works. */
  readonly error: ExcelError | string | undefined;
  /** What the last tidying wrote, as long as it can be taken back: empty otherwise. */
  readonly tidied: readonly Tidied[];
  /** What "Check before sending" saw of hidden things; undefined before it. */
  readonly hiddenContent: HiddenContent | undefined;
  /** Which findings Fill lists, and in which order. */
  readonly findingFilter: FindingFilter;
  /** The finding last gone to, by place in `checked.findings`; between two where it has been mended. */
  readonly at: number | undefined;
  /** The same finding, as it was when it was gone to. */
  readonly visited: Finding | undefined;
  /** What was last recorded in the tracking table and can be taken back. */
  readonly recorded: Recorded | undefined;
}

export const OPENING: State = {
  phase: "opening",
  reading: undefined,
  checked: undefined,
  damage: [],
  runningAction: undefined,
  waiting: false,
  statusMessage: undefined,
  error: undefined,
  tidied: [],
  hiddenContent: undefined,
  findingFilter: ALL_BY_ROW,
  at: undefined,
  visited: undefined,
  recorded: undefined,
};
