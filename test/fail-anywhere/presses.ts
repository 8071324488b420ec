/* eslint max-lines: ["error", 330] -- a table, to be read in one piece. */
import { closeHint } from "../../src/app/close-hint";
import { chooseInspector } from "../../src/app/choose/choose-inspector";
import { copyTheRequest } from "../../src/app/choose/copy-the-request";
import { draw } from "../../src/app/choose/draw";
import { excludeCase } from "../../src/app/choose/exclude-case";
import { flagTheTen } from "../../src/app/choose/flag-the-ten";
import { forgetTheChoice } from "../../src/app/choose/forget-the-choice";
import { giveCaseReason } from "../../src/app/choose/give-case-reason";
import { goToCase } from "../../src/app/choose/go-to-case";
import { replace } from "../../src/app/choose/replace";
import { spread } from "../../src/app/choose/spread";
import { trackCase } from "../../src/app/choose/track-case";
import { adoptTheList } from "../../src/app/fill/adopt-the-list";
import type { ListChoice } from "../../src/app/fill/list-choice";
import { checkBeforeSending } from "../../src/app/fill/check-before-sending";
import { checkNow } from "../../src/app/fill/check-now";
import { checksSheet } from "../../src/app/fill/checks-sheet";
import { copyTheFindings } from "../../src/app/fill/copy-the-findings";
import { fillNo } from "../../src/app/fill/fill-no";
import { forgetTheMatch } from "../../src/app/fill/forget-the-match";
import { useThisMatch } from "../../src/app/fill/use-this-match";
import { giveReason } from "../../src/app/fill/give-reason";
import { goToFinding } from "../../src/app/fill/go-to-finding";
import { lookForLists } from "../../src/app/fill/look-for-lists";
import { mendCells } from "../../src/app/fill/mend-cells";
import { nextFinding } from "../../src/app/fill/next-finding";
import { oneCase } from "../../src/app/fill/one-case";
import { previousFinding } from "../../src/app/fill/previous-finding";
import { repair } from "../../src/app/fill/repair";
import { setUp } from "../../src/app/fill/set-up";
import { showAllRows } from "../../src/app/fill/show-all-rows";
import { showOnlyTheseRows } from "../../src/app/fill/show-only-these-rows";
import { writeInCase } from "../../src/app/fill/write-in-case";
import { tidyUp } from "../../src/app/fill/tidy-up";
import { undo } from "../../src/app/fill/undo";
import type { Session } from "../../src/app/session";
import { addRow } from "../../src/app/track/add-row";
import { askAll } from "../../src/app/track/ask-all";
import { clearEntry } from "../../src/app/track/clear-entry";
import { drawFiles } from "../../src/app/track/draw-files";
import { goToCell } from "../../src/app/track/go-to-cell";
import { goToRow } from "../../src/app/track/go-to-row";
import { trackingIn } from "../../src/app/track/read-tracking";
import { receivedToday } from "../../src/app/track/received-today";
import { recordOutcome } from "../../src/app/track/record-outcome";
import { recordSeveral } from "../../src/app/track/record-several";
import { requestedToday } from "../../src/app/track/requested-today";
import { setDates } from "../../src/app/track/set-dates";
import { summary } from "../../src/app/track/summary";
import { takeBack } from "../../src/app/track/take-back";
import { trackingSheet } from "../../src/app/track/tracking-sheet";
import type { Finding } from "../../src/domain/case-list/finding";
import { cellInHand, cellToMend } from "../../src/domain/fill/cells-in-hand";
import { blanksForNo } from "../../src/domain/fill/fill-no";
import { proposedColumns } from "../../src/domain/fill/returned/chosen-list";
import { listsToTake } from "../../src/domain/fill/returned/find-lists";
import { proposalsFor } from "../../src/domain/fill/tidy-up/tidy-up";
import { notesOf } from "../support/at-choose";
import { FILES, SEED, type SceneName } from "./scenes";

/** One press that is tried at every place where it can fail. */
export interface Press {
  /** The id of its action. */
  readonly id: string;
  readonly scene: SceneName;
  /** Another press before it, in the same pane: it has something to take back. */
  readonly first?: (session: Session) => Promise<boolean>;
  /** As the pane runs it, with what the pane shows at that moment. */
  readonly press: (session: Session) => Promise<boolean>;
  /** What a press says, in words, that has been done already though nobody was told so. */
  readonly alreadyDone?: RegExp;
}

const checkedIn = (session: Session) => {
  const { checked } = session.state();
  if (!checked) throw new Error("The list is not checked.");
  return checked;
};

const warning = (session: Session): Finding => {
  const found = checkedIn(session).findings.find(({ severity }) => severity === "warning");
  if (!found) throw new Error("There is no warning.");
  return found;
};

const rowKey = (session: Session, step: string): string => {
  const { reading } = session.state();
  const rows = (reading && trackingIn(reading)?.rows) ?? [];
  return rows.find((row) => row.number === "1001" && row.step === step)?.key ?? "none";
};

const questionnaire = (session: Session): string => rowKey(session, "Questionnaire");
const copied = (): Promise<boolean> => Promise.resolve(true);
const receive = (session: Session): Promise<boolean> => session.run(receivedToday, questionnaire(session));

/** The proposals as Tidy up shows them. */
const tidy = (session: Session): Promise<boolean> =>
  session.run(tidyUp, proposalsFor(checkedIn(session).list));

/** The first of the ten, by the list's order. */
const firstTicked = (session: Session): string =>
  checkedIn(session).list.cases.find(({ tracked }) => tracked)?.number ?? "";

export const PRESSES: readonly Press[] = [
  { id: setUp.id, scene: "blank", press: (session) => session.run(setUp) },
  { id: setUp.id, scene: "pasted", press: (session) => session.run(setUp) },
  { id: setUp.id, scene: "faulty", press: (session) => session.run(setUp) },
  { id: lookForLists.id, scene: "returned", press: (session) => session.run(lookForLists) },
  {
    id: adoptTheList.id,
    scene: "returned",
    first: (session) => session.run(lookForLists),
    press: adoptFound(),
  },
  { id: useThisMatch.id, scene: "returned", press: useFound() },
  { id: adoptTheList.id, scene: "checked in place", press: adoptFound() },
  {
    id: forgetTheMatch.id,
    scene: "checked in place",
    press: (session) => session.run(forgetTheMatch),
    alreadyDone: /^The add-in keeps no match/,
  },
  { id: repair.id, scene: "damaged", press: (session) => session.run(repair) },
  {
    id: copyTheFindings.id,
    scene: "faulty",
    press: (session) => session.run(copyTheFindings, copied, "Case list: 1 finding.", 1),
  },
  { id: repair.id, scene: "without its table", press: (session) => session.run(repair) },
  { id: showOnlyTheseRows.id, scene: "faulty", press: (session) => session.run(showOnlyTheseRows) },
  {
    id: showAllRows.id,
    scene: "faulty",
    first: (session) => session.run(showOnlyTheseRows),
    press: (session) => session.run(showAllRows),
  },
  { id: oneCase.id, scene: "faulty", press: (session) => session.run(oneCase) },
  {
    id: writeInCase.id,
    scene: "faulty",
    press: (session) => {
      const [first] = checkedIn(session).list.cases;
      const cell = cellInHand(first?.index ?? 0, "team", first?.cells ?? []);
      return session.run(writeInCase, "team", "Duty", () => cell);
    },
    alreadyDone: /^Team: This cell has changed meanwhile/,
  },
  { id: checkNow.id, scene: "faulty", press: (session) => session.run(checkNow) },
  { id: nextFinding.id, scene: "faulty", press: (session) => session.run(nextFinding) },
  { id: previousFinding.id, scene: "faulty", press: (session) => session.run(previousFinding) },
  { id: goToFinding.id, scene: "faulty", press: (session) => session.run(goToFinding, warning(session)) },
  {
    id: giveReason.id,
    scene: "faulty",
    press: (session) => session.run(giveReason, warning(session), "agreed by telephone"),
  },
  {
    id: giveReason.id,
    scene: "checked",
    press: (session) => session.run(giveReason, warning(session), "agreed by telephone"),
  },
  {
    id: mendCells.id,
    scene: "faulty",
    press: (session) => {
      const { list, findings } = checkedIn(session);
      const age = findings.find(({ rule }) => rule === "age-in-years");
      const cell = age && cellToMend(list, age);
      return session.run(mendCells, cell ? [cell] : [], "9");
    },
    alreadyDone: /^There is no cell to write in/,
  },
  { id: tidyUp.id, scene: "faulty", press: tidy, alreadyDone: /^None of these cells is as it was shown/ },
  {
    id: undo.id,
    scene: "faulty",
    first: tidy,
    press: (session) => session.run(undo),
    alreadyDone: /^There is nothing to undo/,
  },
  {
    id: fillNo.id,
    scene: "faulty",
    press: async (session) => {
      // Agrees to the count that is shown once the list has been read again.
      if (session.state().error !== undefined) await session.run(checkNow);
      return session.run(fillNo, blanksForNo(checkedIn(session).list).length);
    },
    alreadyDone: /^No blank cell/,
  },
  { id: checksSheet.id, scene: "faulty", press: (session) => session.run(checksSheet) },
  { id: checksSheet.id, scene: "more findings since", press: (session) => session.run(checksSheet) },
  { id: checksSheet.id, scene: "fewer findings since", press: (session) => session.run(checksSheet) },
  { id: checkBeforeSending.id, scene: "lapsed", press: (session) => session.run(checkBeforeSending) },

  { id: closeHint.id, scene: "faulty", press: (session) => session.run(closeHint, "Fill") },
  { id: chooseInspector.id, scene: "drawn", press: (session) => session.run(chooseInspector, "DLI") },
  { id: trackCase.id, scene: "hundred", press: (session) => session.run(trackCase, "1003", true) },
  {
    id: trackCase.id,
    scene: "drawn",
    press: untickFirst(),
  },
  { id: excludeCase.id, scene: "hundred", press: (session) => session.run(excludeCase, "1002", true) },
  {
    id: giveCaseReason.id,
    scene: "ticked",
    press: (session) => session.run(giveCaseReason, "1001", "complaint"),
  },
  { id: goToCase.id, scene: "hundred", press: (session) => session.run(goToCase, "1002") },
  { id: draw.id, scene: "hundred", press: (session) => session.run(draw, SEED) },
  { id: draw.id, scene: "drawn", press: (session) => session.run(draw, "another") },
  { id: spread.id, scene: "hundred", press: (session) => session.run(spread, SEED) },
  { id: flagTheTen.id, scene: "ticked", press: (session) => session.run(flagTheTen) },
  { id: flagTheTen.id, scene: "drawn", press: (session) => session.run(flagTheTen) },
  {
    id: flagTheTen.id,
    scene: "flagged, and two changed since",
    press: (session) => session.run(flagTheTen),
  },
  { id: replace.id, scene: "drawn", press: replaceFirst(), alreadyDone: /is not one of the ten/ },
  { id: replace.id, scene: "flagged", press: replaceFirst(), alreadyDone: /is not one of the ten/ },
  { id: copyTheRequest.id, scene: "flagged", press: (session) => session.run(copyTheRequest, copied) },
  {
    id: forgetTheChoice.id,
    scene: "drawn",
    press: (session) => session.run(forgetTheChoice, notesOf(session)),
    alreadyDone: /keeps nothing of a choice/,
  },

  { id: trackingSheet.id, scene: "flagged", press: (session) => session.run(trackingSheet) },
  {
    id: trackingSheet.id,
    scene: "tracked, and one withdrawn",
    press: (session) => session.run(trackingSheet),
  },
  {
    id: requestedToday.id,
    scene: "tracked",
    press: (session) => session.run(requestedToday, [questionnaire(session)]),
  },
  {
    id: askAll.id,
    scene: "tracked",
    press: (session) => session.run(askAll, [questionnaire(session)], "27/6/2006"),
  },
  {
    id: recordSeveral.id,
    scene: "tracked",
    press: (session) =>
      session.run(recordSeveral, {
        outcomes: [
          [rowKey(session, "Leaflets and consent forms"), "Sent"],
          [questionnaire(session), "Received"],
        ],
        day: "27/6/2006",
        note: "by post",
      }),
  },
  { id: receivedToday.id, scene: "tracked", press: receive },
  {
    id: recordOutcome.id,
    scene: "tracked",
    press: (session) =>
      session.run(recordOutcome, rowKey(session, "Leaflets and consent forms"), "Full consent"),
  },
  {
    id: clearEntry.id,
    scene: "tracked",
    first: receive,
    press: (session) => session.run(clearEntry, questionnaire(session)),
    alreadyDone: /Done and Outcome are empty/,
  },
  {
    id: takeBack.id,
    scene: "tracked",
    first: receive,
    press: (session) => session.run(takeBack),
    alreadyDone: /^There is nothing to take back/,
  },
  {
    id: addRow.id,
    scene: "tracked",
    press: (session) =>
      session.run(addRow, { number: "1001", step: "Questionnaire", agencies: ["Education"] }),
  },
  {
    id: addRow.id,
    scene: "tracked, and one withdrawn",
    press: (session) => session.run(addRow, { number: "1002", step: "Chaser", agencies: ["Social care"] }),
  },
  {
    id: setDates.id,
    scene: "tracked",
    press: (session) => session.run(setDates, { ChoiceDate: "7/6/2006", AnalysisWeek: "3/7/2006" }),
  },
  { id: drawFiles.id, scene: "tracked", press: (session) => session.run(drawFiles, FILES) },
  {
    id: drawFiles.id,
    scene: "with duty visits",
    press: (session) => session.run(drawFiles, { ...FILES, wanted: "5" }),
  },
  { id: summary.id, scene: "tracked", press: (session) => session.run(summary) },
  { id: summary.id, scene: "with a summary", press: (session) => session.run(summary) },
  { id: goToRow.id, scene: "tracked", press: (session) => session.run(goToRow, questionnaire(session)) },
  { id: goToCell.id, scene: "tracked", press: (session) => session.run(goToCell, "Tracking", "H9") },
];

/** Checks in place what was found first. */
function useFound(): (session: Session) => Promise<boolean> {
  return onFound(([first], session) => (first ? session.run(useThisMatch, first) : Promise.resolve(false)));
}

/** Adopts what was found before the first press, though it is no longer shown at the second. */
function adoptFound(): (session: Session) => Promise<boolean> {
  return onFound((choices, session) => session.run(adoptTheList, choices));
}

function onFound(press: (choices: readonly ListChoice[], session: Session) => Promise<boolean>) {
  let choices: readonly ListChoice[] | undefined;
  return (session: Session): Promise<boolean> => {
    choices ??= listsToTake(session.state().foundLists?.lists ?? []).map((list) => ({
      list,
      columns: proposedColumns(list.match),
      group: list.group,
    }));
    return press(choices, session);
  };
}

/** Replaces the case that is the first of the ten when it is pressed for the first time. */
function replaceFirst(): (session: Session) => Promise<boolean> {
  return onFirst((session, number) => session.run(replace, number, "moved away", "to the coast"));
}

function untickFirst(): (session: Session) => Promise<boolean> {
  return onFirst((session, number) => session.run(trackCase, number, false));
}

/** The same case at every press, though it is no longer of the ten at the second. */
function onFirst(press: (session: Session, number: string) => Promise<boolean>) {
  let number: string | undefined;
  return (session: Session): Promise<boolean> => press(session, (number ??= firstTicked(session)));
}
