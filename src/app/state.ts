import type { CaseList } from "../domain/case-list/case-list";
import type { CheckResult } from "../domain/case-list/check";
import type { Damage } from "../domain/case-list/grid/damage";
import type { ChoiceRecord } from "../domain/choose/choice-record/choice-record";
import type { HiddenContent } from "../domain/fill/check-before-sending";
import { ALL_BY_ROW, type FindingCursor, type FindingFilter } from "../domain/fill/finding-filter";
import type { AdoptionNote } from "../domain/fill/returned/adoption-notes";
import type { SortedAlone } from "../domain/fill/sorted-alone";
import type { ListsInWorkbook } from "./fill/lists-in";
import type { Reasons } from "../domain/fill/reasons/reasons";
import type { ExcelError } from "./errors/excel-error";
import type { Reading } from "./workbook";

/** What the last check of a reading said. */
export interface CheckedList extends CheckResult {
  readonly list: CaseList;
  /** Why warnings are left as they are. */
  readonly reasons: Reasons;
  /** The same without what the sheet Checks says of them. */
  readonly keptReasons: Reasons;
  /** How many notes of reasons cannot be read: there may be more reasons than these. */
  readonly unreadReasons: number;
  /** When it was read, in milliseconds of the clock. */
  readonly at: number;
}

/** Why Excel keeps us waiting: a cell is being edited, or it is only slow. */
export type WaitingFor = "editing" | "busy";

/** The action that runs, and on what. */
export interface RunningAction {
  readonly id: string;
  readonly target: string | undefined;
}

/** What is wrong with a field of a form, and what to enter. */
export interface FieldError {
  /** The field's name among the forms of a view. */
  readonly field: string;
  readonly words: string;
}

/** One thing that can be taken back. */
export interface UndoStep {
  /** The id of the action that takes it back. */
  readonly by: string;
  /** The words on its button. */
  readonly label: string;
  /** What it takes back, in a sentence, where the button does not say it. */
  readonly what?: string;
  /** Whether it can no longer be done once the places of the ten are filled anew. */
  readonly isOfTick?: true;
}

/** All that the pane shows. One store holds it; views read it and run actions. */
export interface State {
  /** opening: Excel has not answered yet. no list: the workbook has no case list. stopped: see `error`. */
  readonly phase: "opening" | "no list" | "list" | "stopped";
  /** What the last reading found; views take from it what they show. */
  readonly reading: Reading | undefined;
  readonly checked: CheckedList | undefined;
  /** What is remembered of how the ten were chosen; undefined where nothing is. */
  readonly choiceRecord: ChoiceRecord | undefined;
  /** Whether it is what the sheet Selection record tells, since the add-in's own notes are gone. */
  readonly isChoiceFromSheet: boolean;
  /** What of the grid's own help has been lost and Repair brings back. */
  readonly damage: readonly Damage[];
  /** The action that runs: its button waits, others are held back. */
  readonly runningAction: RunningAction | undefined;
  /** Why Excel keeps a reading or a press waiting; undefined where it does not. */
  readonly waiting: WaitingFor | undefined;
  /** What the last action did, in one sentence: the `status` region. */
  readonly statusMessage: string | undefined;
  /** What went wrong last: the `alert`. Gone with the next action or reading that works. */
  readonly error: ExcelError | string | undefined;
  /** The field of a form that the error is about; another one with each press. Undefined where it is about none. */
  readonly fieldError: FieldError | undefined;
  /** What can be taken back, the last thing first. */
  readonly undoable: readonly UndoStep[];
  /** What was said to speak against the last press that asked first (see `ask-first.ts`): pressed again, it is agreed to. */
  readonly agreedTo: readonly string[];
  /** What "Check before sending" saw of hidden things; undefined before it. */
  readonly hiddenContent: HiddenContent | undefined;
  /** Lists of cases on other sheets; undefined before they were looked for. */
  readonly foundLists: ListsInWorkbook | undefined;
  /** What was not plain when lists were adopted, as long as the pane lives; undefined where none was. */
  readonly adoptionNotes: readonly AdoptionNote[] | undefined;
  /** Columns that were sorted without the rest of their rows while the pane was open; undefined where none was. */
  readonly sortedAlone: SortedAlone | undefined;
  /** Corrections of cells that turned out to be formulas, by their keys: they are named, and not offered again. */
  readonly formulasLeft: ReadonlySet<string>;
  /** Which findings Fill lists, and in which order. */
  readonly findingFilter: FindingFilter;
  /** What "Show only these rows" has filtered the list by; empty where it has not. */
  readonly filteredBy: readonly string[];
  /** The row that "One case" took in hand last, by its place in the table's body, from 0. */
  readonly rowInHand: number | undefined;
  /** The finding last gone to. */
  readonly cursor: FindingCursor | undefined;
}

export const OPENING: State = {
  phase: "opening",
  reading: undefined,
  checked: undefined,
  choiceRecord: undefined,
  isChoiceFromSheet: false,
  damage: [],
  runningAction: undefined,
  waiting: undefined,
  statusMessage: undefined,
  error: undefined,
  fieldError: undefined,
  undoable: [],
  agreedTo: [],
  hiddenContent: undefined,
  foundLists: undefined,
  adoptionNotes: undefined,
  sortedAlone: undefined,
  formulasLeft: new Set(),
  findingFilter: ALL_BY_ROW,
  filteredBy: [],
  rowInHand: undefined,
  cursor: undefined,
};
