import { indexOf } from "../../src/domain/case-list/columns";
import { type ChoiceRecord, EMPTY_RECORD } from "../../src/domain/choose/choice-record/choice-record";
import { choiceSettings } from "../../src/domain/choose/choice-record/choice-settings";
import type { Session } from "../../src/app/session";
import type { AtWork } from "./at-work";
import { rowsOfList } from "./list-addresses";

/** What tests of the Choose view ask of the add-in at work. */
export interface AtChoose {
  /** The numbers of the ticked cases, in the order of the list. */
  ticks(): string[];
  /** What is kept of how they were chosen. */
  kept(): ChoiceRecord;
  /** How many notes of it the add-in keeps, as the pane knows. */
  notes(): number;
  /** The error, or what the last press said. */
  said(): unknown;
  /** The rows of Selection record, each as its filled cells. */
  recordRows(): string[][];
  /** The numbers that Selected cases has as chosen, sorted. */
  chosen(): string[];
}

/** How many notes of the choice the add-in keeps, as the pane knows. */
export const notesOf = (session: Session): number =>
  choiceSettings(session.state().reading?.settings ?? new Map()).size;

/** @param work - each test has a new one */
export const atChoose = (work: () => AtWork): AtChoose => ({
  ticks: () =>
    work()
      .values(`'Case list'!${rowsOfList(6, 105)}`)
      .flatMap((row) => (row[indexOf("tracked")] === "Yes" ? [String(row[0])] : [])),
  kept: () => work().session.state().choiceRecord ?? EMPTY_RECORD,
  notes: () => notesOf(work().session),
  said: () => work().session.state().error ?? work().session.state().statusMessage,
  recordRows: () =>
    work()
      .values("'Selection record'!A1:F260")
      .map((row) => row.filter((cell) => cell !== "").map(String)),
  chosen: () =>
    work()
      .values("'Selected cases'!A6:L60")
      .flatMap((row) => (row[11] === "Chosen" ? [String(row[1])] : []))
      .sort(),
});
