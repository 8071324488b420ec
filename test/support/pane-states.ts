import { ExcelError } from "../../src/app/errors/excel-error";
import type { State } from "../../src/app/state";
import { oldChoice } from "./old-choice";
import type { ViewName } from "../../src/pane/views";
import { readingOf } from "./fake-workbook";
import { type Going, pressed, withdrawn } from "../domain/choose/a-chosen-ten";
import { july, june, standardRows } from "../domain/track/a-tracking";
import { aCase, aList, cases, theHundred } from "./a-list";
import { onOtherSheet } from "../domain/support/faulty-lists";
import {
  programmeReading,
  SOME_LATE,
  trackedReading,
  trackingState,
  unflaggedReading,
} from "./a-tracked-reading";
import { checkedOf, cursorAt, stateOf } from "./a-session";
import { explained, mixedList } from "./mixed-list";
import { findLists } from "../../src/domain/fill/returned/find-lists";
import { readCaseList } from "../../src/domain/case-list/case-list";
import type { Cell } from "../../src/domain/spreadsheet/cell";
import { EMPTY_RECORD } from "../../src/domain/choose/choice-record/choice-record";

/** A blank age, a tick that does not count, counts that are not as expected. */
export const faulty = () =>
  aList([aCase({ age: "" }), aCase({ group: "", tracked: "Yes" }), ...cases(3, { group: "CPR" })]);

/** One case stands below the list, another to its right has entries of its own. */
function casesOutside(): State {
  const reading = readingOf(aList(theHundred().slice(0, 96)));
  const { list } = reading;
  if (!list) return stateOf(aList([]));
  const cases = aList(theHundred()).cases.map(({ cells }) => cells);
  const wide = list.cells.values.map((row) => [...row, ...Array.from({ length: 30 }, () => "")]);
  const blank = (): Cell[] => Array.from({ length: wide[0]?.length ?? 0 }, (): Cell => "");
  const below = (row: readonly Cell[] = []): Cell[] => blank().map((cell, i) => row[i] ?? cell);
  const values = [...wide, ...Array.from({ length: 5 }, blank), below(cases[97]), below(cases[98])];
  const moved = values.map((row, i) =>
    i === list.layout.table.top + 4 - list.cells.top ? beside(row, cases[2]) : row,
  );
  const cells = { ...list.cells, values: moved };
  return stateOf(readCaseList(list.layout, cells), { reading: { ...reading, list: { ...list, cells } } });
}

/** Two sheets hold cases that the list has not. */
function casesOnOtherSheets(): State {
  const list = aList(theHundred().slice(0, 98));
  const numbered = (caseNumber: string) => aList([aCase({ caseNumber })]);
  const secondLists = [
    { ...onOtherSheet(numbered("2001"), "Export June", false), others: ["Shoe size"] },
    onOtherSheet(numbered("2002"), "Case list (2)"),
    onOtherSheet(list, "Case list (3)"),
  ];
  return stateOf({ ...list, secondLists }, { reading: { ...readingOf(list), secondLists } });
}

/** Two cases stand in another order of columns, below the headers that tell it. */
function inOtherOrder(): State {
  const reading = readingOf(aList(theHundred().slice(0, 2)));
  const { list } = reading;
  if (!list) return stateOf(aList([]));
  const [first, ...others] = list.cells.values.slice(list.layout.table.top - list.cells.top);
  const rows = [first ?? [], ...others.slice(0, 2)].map((row) => [...row].reverse());
  const values = list.cells.values.map(
    (row, i) => rows[i - (list.layout.table.top - list.cells.top) - 1] ?? row,
  );
  const cells = { ...list.cells, values };
  return stateOf(readCaseList(list.layout, cells), { reading: { ...reading, list: { ...list, cells } } });
}

/** A row with a case of another team to its right. */
const beside = (row: readonly Cell[], theCase: readonly Cell[] = []): Cell[] =>
  row.map((cell, i) => (i < 26 ? cell : i === 30 ? "Another team" : (theCase[i - 26] ?? "")));

const onSheet = (sheet: string, values: readonly (readonly Cell[])[]) => ({
  sheet,
  cells: { top: 0, left: 0, values },
  lastRow: values.length - 1,
});

/** The hundred, of whom nobody is chosen yet. */
const START: Going = { list: aList(theHundred()), kept: EMPTY_RECORD };

/** The state in which a choice stands. */
export const choosing = ({ list, kept: record }: Going, state: Partial<State> = {}): State =>
  stateOf(list, {
    choiceRecord: record === EMPTY_RECORD ? undefined : record,
    reading: {
      ...readingOf(list),
      settings: record === EMPTY_RECORD ? new Map() : new Map([oldChoice(record)]),
    },
    ...state,
  });

/** What the pane can show, by view and in words. */
export const PANE_STATES: Readonly<Record<ViewName, Readonly<Record<string, () => Partial<State>>>>> = {
  Fill: {
    opening: () => ({}),
    "no answer yet": () => ({ error: new ExcelError("excel not there", "open") }),
    "no list": () => ({ phase: "no list" }),
    "lists on other sheets": () => ({
      phase: "no list",
      foundLists: findLists([
        onSheet("LAC 35", [
          ["Child ID", "Sex", "Team", "Team name", "UPN"],
          ["71", "F", "North", "North East", "x"],
        ]),
        onSheet("Return", [
          ["Case No.", "Age"],
          ["72", 8],
        ]),
        onSheet("Codes", [["Gender", "Ethnicity", "Placement type"]]),
      ]),
    }),
    "setting up": () => ({ phase: "no list", runningAction: { id: "set-up", target: undefined } }),
    "too old": () => ({ phase: "stopped", error: new ExcelError("excel too old", "start") }),
    "empty list": () => stateOf(aList([{}, {}], { Authority: "", ListDate: "" })),
    "faulty list": () =>
      stateOf(faulty(), { cursor: cursorAt(faulty(), 1), statusMessage: "F6, Age: Enter the age." }),
    "by rule": () => stateOf(mixedList(), { findingFilter: { by: "rule", kinds: [], part: undefined } }),
    "a warning gone to": () =>
      stateOf(mixedList(), {
        cursor: cursorAt(mixedList(), 2),
        undoable: [{ by: "undo", label: "Undo Fill No, 12 cells" }],
      }),
    "a warning explained": () =>
      stateOf(mixedList(), { checked: explained(mixedList(), "Seen by the manager.") }),
    "none of the kind shown": () =>
      stateOf(mixedList(), { findingFilter: { by: "row", kinds: ["explained"], part: "LDD" } }),
    "a rule that could not run": () =>
      stateOf(faulty(), { checked: { ...checkedOf(faulty()), couldNotRun: ["age-in-years"] } }),
    "ready to send": () => stateOf(aList(theHundred())),
    "an error of Excel": () =>
      stateOf(faulty(), { error: new ExcelError("sheet protected", "add the dropdowns") }),
    "an error of Excel, after Fill No": () =>
      stateOf(faulty(), {
        error: new ExcelError("sheet protected", "add the dropdowns"),
        undoable: [{ by: "undo", label: "Undo Fill No, 12 cells" }],
      }),
    "by rule, after columns were put right": () =>
      stateOf(faulty(), {
        findingFilter: { by: "rule", kinds: [], part: undefined },
        statusMessage: "97 rows put right. Delete the row of headers.",
        undoable: [{ by: "undo", label: "Undo put right, 98 rows" }],
      }),
    "cases outside the list": casesOutside,
    "cases on other sheets": casesOnOtherSheets,
    "another list beside one just begun": () =>
      stateOf(aList([aCase()]), {
        foundLists: findLists([
          onSheet("Return", [
            ["Case No.", "Age"],
            ["72", 8],
          ]),
        ]),
      }),
    "a column sorted alone": () => {
      const reading = readingOf(aList(theHundred()));
      return stateOf(aList(theHundred()), {
        reading,
        ...(reading.list && {
          sortedAlone: { before: reading.list, columns: ["gender"], rows: 41, isMeant: false },
        }),
      });
    },
    "another order of columns": inOtherOrder,
    "a list that has lost its table": () => ({
      phase: "no list",
      reading: { ...readingOf(aList(theHundred())), list: undefined },
    }),
    "looked through before it is sent": () =>
      stateOf(mixedList(), {
        reading: readingOf(mixedList()),
        hiddenContent: { hiddenSheets: ["Old"], hiddenRows: [], hiddenColumns: [], comments: [], links: [] },
      }),
    "damage, while a cell is edited": () =>
      stateOf(faulty(), { damage: ["dropdowns", "counts"], waiting: "editing" }),
  },
  Choose: {
    "no list": () => ({ phase: "no list" }),
    "nothing chosen": () => choosing(START),
    "read from the sheet": () => choosing(pressed("Draw", START), { isChoiceFromSheet: true }),
    "a tick that does not count": () => choosing({ list: faulty(), kept: EMPTY_RECORD }),
    drawn: () => choosing(pressed("Draw", START)),
    "drawn once more": () => choosing(pressed("Draw", pressed("Draw", START), "1-1-2-5")),
    "drawing again": () =>
      choosing(pressed("Draw", START), { runningAction: { id: "draw", target: undefined } }),
    "spread, one replaced": () => {
      const going = pressed("Spread", START);
      const [first] = going.list.cases.filter(({ tracked }) => tracked);
      return choosing(withdrawn(going, first?.number ?? ""));
    },
    "changed since": () =>
      choosing({
        list: aList(theHundred().map((row, i) => (i < 20 ? { ...row, team: "North team" } : row))),
        kept: pressed("Draw", START).kept,
      }),
  },
  Track: {
    "not flagged": () => trackingState(unflaggedReading()),
    "no tracking sheet": () => trackingState(trackedReading(undefined)),
    late: () => trackingState(trackedReading(SOME_LATE)),
    "all in": () =>
      trackingState(
        trackedReading([
          ...standardRows("1001", { Done: june(20), Outcome: "Received" }),
          ...standardRows("1002", { Done: june(21), Outcome: "Received" }),
        ]),
      ),
    "recorded, to be taken back": () =>
      trackingState(trackedReading(SOME_LATE), {
        undoable: [{ by: "take-back", label: "Take back" }],
        statusMessage: "1001, Questionnaire: received.",
      }),
    "with a programme": () => trackingState(programmeReading()),
    "rows missing": () => trackingState(trackedReading(standardRows("1001", { Due: july(12) }).slice(0, 2))),
  },
};
