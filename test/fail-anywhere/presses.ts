/* eslint max-lines: ["error", 350] -- a table, to be read in one piece. */
import { closeHint } from "../../src/app/fill/close-hint";
import { bringBack } from "../../src/app/choose/bring-back";
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
import { keepTheOrder } from "../../src/app/fill/keep-the-order";
import { lookForLists } from "../../src/app/fill/look-for-lists";
import { mendCells } from "../../src/app/fill/mend-cells";
import { nextFinding } from "../../src/app/fill/next-finding";
import { oneCase } from "../../src/app/fill/one-case";
import { previousFinding } from "../../src/app/fill/previous-finding";
import { putColumnsRight } from "../../src/app/fill/put-columns-right";
import { repair } from "../../src/app/fill/repair";
import { setUp } from "../../src/app/fill/set-up";
import { showAllRows } from "../../src/app/fill/show-all-rows";
import { showOnlyTheseRows } from "../../src/app/fill/show-only-these-rows";
import { writeInCase } from "../../src/app/fill/write-in-case";
import { takeInCases } from "../../src/app/fill/take-in-cases";
import { tidyUp } from "../../src/app/fill/tidy-up";
import { undo } from "../../src/app/fill/undo";
import type { Session } from "../../src/app/session";
import type { Finding } from "../../src/domain/case-list/finding";
import { cellInHand, cellToMend } from "../../src/domain/fill/cells-in-hand";
import { notInList } from "../../src/domain/case-list/not-in-list";
import { earlierChoices } from "../../src/domain/choose/choice-record/earlier-choices";
import { blanksForNo } from "../../src/domain/fill/fill-no";
import { proposedColumns } from "../../src/domain/fill/returned/chosen-list";
import { columnsToPutRight, putRightKey } from "../../src/domain/fill/put-columns-right";
import { listsToTake } from "../../src/domain/fill/returned/find-lists";
import { takingIn, takingInKey } from "../../src/domain/fill/take-in/take-in";
import { proposalsFor } from "../../src/domain/fill/tidy-up/tidy-up";
import { notesOf } from "../support/at-choose";
import type { Press } from "./press";
import { SEED } from "./scenes";
import { TRACK_PRESSES } from "./track-presses";

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

const lastChoiceIn = (session: Session): string => {
  const { choiceRecord } = session.state();
  const [last] = choiceRecord ? earlierChoices(choiceRecord) : [];
  if (!last) throw new Error("There is no earlier choice.");
  return last.key;
};

const copied = (): Promise<boolean> => Promise.resolve(true);

/** The proposals as Tidy up shows them. */
const tidy = (session: Session): Promise<boolean> =>
  session.run(tidyUp, proposalsFor(checkedIn(session).list));

/** Agrees to what is shown of the cases outside once the list has been read again. */
async function takeIn(session: Session): Promise<boolean> {
  if (session.state().error !== undefined) await session.run(checkNow);
  const { list } = checkedIn(session);
  const cells = session.state().reading?.list?.cells;
  return session.run(takeInCases, cells ? takingInKey(takingIn(list, cells)) : "");
}

/** The same with what is shown of another sheet. */
async function takeInFrom(session: Session): Promise<boolean> {
  await session.run(checkNow);
  const { list } = checkedIn(session);
  const cells = session.state().reading?.list?.cells;
  const [second] = list.secondLists;
  const key = cells && second ? takingInKey(takingIn(list, cells, notInList(list, second))) : "";
  return session.run(takeInCases, key, "Export");
}

async function putRight(session: Session): Promise<boolean> {
  if (session.state().error !== undefined) await session.run(checkNow);
  const { list } = checkedIn(session);
  const cells = session.state().reading?.list?.cells;
  const found = cells && columnsToPutRight(list, cells);
  return session.run(putColumnsRight, found ? putRightKey(found) : "");
}

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
  { id: keepTheOrder.id, scene: "faulty", press: (session) => session.run(keepTheOrder) },
  { id: repair.id, scene: "damaged", press: (session) => session.run(repair) },
  {
    id: copyTheFindings.id,
    scene: "faulty",
    press: (session) => session.run(copyTheFindings, copied, "Case list: 1 finding.", 1),
  },
  { id: repair.id, scene: "without its table", press: (session) => session.run(repair) },
  { id: repair.id, scene: "without a column", press: (session) => session.run(repair) },
  { id: repair.id, scene: "without column A", press: (session) => session.run(repair) },
  { id: repair.id, scene: "without its headers", press: (session) => session.run(repair) },
  {
    id: showOnlyTheseRows.id,
    scene: "faulty",
    press: (session) => session.run(showOnlyTheseRows),
    alreadyDone: /^The list is filtered by its case numbers already/,
  },
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
  {
    id: takeInCases.id,
    scene: "with cases outside",
    press: takeIn,
    mayLeave: /^format 'Case list'!\w+ is \[\["numberFormat","@"\]\], not nothing$/,
    alreadyDone: /^No case stands outside/,
  },
  {
    id: undo.id,
    scene: "with cases outside",
    first: takeIn,
    press: (session) => session.run(undo),
    mayLeave: /^format 'Case list'!\w+ is \[\["numberFormat","@"\]\], not nothing$/,
    alreadyDone: /^There is nothing to undo/,
  },
  {
    id: takeInCases.id,
    scene: "with cases on another sheet",
    press: takeInFrom,
    mayLeave: /^format 'Case list'!\w+ is \[\["numberFormat","@"\]\], not nothing$/,
    alreadyDone: /^No case stands on the sheet/,
  },
  {
    id: undo.id,
    scene: "with cases on another sheet",
    first: takeInFrom,
    press: (session) => session.run(undo),
    mayLeave: /^format 'Case list'!\w+ is \[\["numberFormat","@"\]\], not nothing$/,
    alreadyDone: /^There is nothing to undo/,
  },
  {
    id: putColumnsRight.id,
    scene: "pasted in another order",
    press: putRight,
    mayLeave: /^format 'Case list'!\w+ is /,
    alreadyDone: /^No rows of the list are in another order/,
  },
  {
    id: undo.id,
    scene: "pasted in another order",
    first: putRight,
    press: (session) => session.run(undo),
    mayLeave: /^format 'Case list'!\w+ is /,
    alreadyDone: /^There is nothing to undo/,
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
  {
    id: bringBack.id,
    scene: "flagged, and two changed since",
    press: (session) => session.run(bringBack, lastChoiceIn(session)),
  },
  { id: copyTheRequest.id, scene: "flagged", press: (session) => session.run(copyTheRequest, copied) },
  {
    id: forgetTheChoice.id,
    scene: "drawn",
    press: (session) => session.run(forgetTheChoice, notesOf(session)),
    alreadyDone: /keeps nothing of a choice/,
  },
  ...TRACK_PRESSES,
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
