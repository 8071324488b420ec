import type { ActionInfo } from "./action";
import { closeHint } from "./fill/close-hint";
import { bringBack } from "./choose/bring-back";
import { chooseInspector } from "./choose/choose-inspector";
import { copyTheRequest } from "./choose/copy-the-request";
import { draw } from "./choose/draw";
import { excludeCase } from "./choose/exclude-case";
import { flagTheTen } from "./choose/flag-the-ten";
import { forgetTheChoice } from "./choose/forget-the-choice";
import { giveCaseReason } from "./choose/give-case-reason";
import { goToCase } from "./choose/go-to-case";
import { replace } from "./choose/replace";
import { spread } from "./choose/spread";
import { trackCase } from "./choose/track-case";
import { adoptTheList } from "./fill/adopt-the-list";
import { checkBeforeSending } from "./fill/check-before-sending";
import { checkNow } from "./fill/check-now";
import { checksSheet } from "./fill/checks-sheet";
import { copyTheFindings } from "./fill/copy-the-findings";
import { fillNo } from "./fill/fill-no";
import { forgetTheMatch } from "./fill/forget-the-match";
import { giveReason } from "./fill/give-reason";
import { goToFinding } from "./fill/go-to-finding";
import { keepTheOrder } from "./fill/keep-the-order";
import { lookForLists } from "./fill/look-for-lists";
import { mendCells } from "./fill/mend-cells";
import { nextFinding } from "./fill/next-finding";
import { oneCase } from "./fill/one-case";
import { previousFinding } from "./fill/previous-finding";
import { putColumnsRight } from "./fill/put-columns-right";
import { repair } from "./fill/repair";
import { setUp } from "./fill/set-up";
import { showAllRows } from "./fill/show-all-rows";
import { showOnlyTheseRows } from "./fill/show-only-these-rows";
import { takeInCases } from "./fill/take-in-cases";
import { tidyUp } from "./fill/tidy-up";
import { undo } from "./fill/undo";
import { writeInCase } from "./fill/write-in-case";
import { useThisMatch } from "./fill/use-this-match";
import { addRow } from "./track/add-row";
import { askAll } from "./track/ask-all";
import { clearEntry } from "./track/clear-entry";
import { copyAChaser } from "./track/copy-a-chaser";
import { copyTheFilesRequest } from "./track/copy-the-files-request";
import { copyTheInterviewRequest } from "./track/copy-the-interview-request";
import { drawFiles } from "./track/draw-files";
import { goToCell } from "./track/go-to-cell";
import { goToRow } from "./track/go-to-row";
import { programme } from "./track/programme";
import { receivedToday } from "./track/received-today";
import { recordOutcome } from "./track/record-outcome";
import { recordMeeting } from "./track/record-meeting";
import { recordSeveral } from "./track/record-several";
import { recordVisit } from "./track/record-visit";
import { requestedToday } from "./track/requested-today";
import { setDates } from "./track/set-dates";
import { summary } from "./track/summary";
import { takeBack } from "./track/take-back";
import { trackingSheet } from "./track/tracking-sheet";

/** Everything that a person can press, by the view in which it stands and in the order in which it is met. */
export const ACTIONS = {
  fill: [
    setUp,
    lookForLists,
    useThisMatch,
    adoptTheList,
    forgetTheMatch,
    repair,
    checkNow,
    nextFinding,
    previousFinding,
    goToFinding,
    giveReason,
    mendCells,
    oneCase,
    writeInCase,
    takeInCases,
    putColumnsRight,
    keepTheOrder,
    tidyUp,
    undo,
    fillNo,
    checksSheet,
    checkBeforeSending,
    copyTheFindings,
    showOnlyTheseRows,
    showAllRows,
    closeHint,
  ],
  choose: [
    trackCase,
    excludeCase,
    giveCaseReason,
    goToCase,
    draw,
    spread,
    flagTheTen,
    replace,
    bringBack,
    copyTheRequest,
    chooseInspector,
    forgetTheChoice,
  ],
  track: [
    trackingSheet,
    askAll,
    requestedToday,
    receivedToday,
    clearEntry,
    recordOutcome,
    recordSeveral,
    takeBack,
    addRow,
    setDates,
    copyTheFilesRequest,
    copyTheInterviewRequest,
    copyAChaser,
    programme,
    recordMeeting,
    drawFiles,
    recordVisit,
    summary,
    goToRow,
    goToCell,
  ],
  /** Of these, the ones that have a button in the ribbon or a shortcut too, by its id there. */
  ribbon: { checkNow, nextFinding, previousFinding, flagTheTen },
} as const satisfies Readonly<Record<"fill" | "choose" | "track", readonly ActionInfo[]>> & {
  readonly ribbon: Readonly<Record<string, ActionInfo>>;
};
