import type { Session } from "../../src/app/session";
import { addRow } from "../../src/app/track/add-row";
import { askAll } from "../../src/app/track/ask-all";
import { clearEntry } from "../../src/app/track/clear-entry";
import { copyAChaser } from "../../src/app/track/copy-a-chaser";
import { copyTheFilesRequest } from "../../src/app/track/copy-the-files-request";
import { copyTheInterviewRequest } from "../../src/app/track/copy-the-interview-request";
import { drawFiles } from "../../src/app/track/draw-files";
import { goToCell } from "../../src/app/track/go-to-cell";
import { goToRow } from "../../src/app/track/go-to-row";
import { trackingIn } from "../../src/app/track/read-tracking";
import { programme } from "../../src/app/track/programme";
import { receivedToday } from "../../src/app/track/received-today";
import { recordOutcome } from "../../src/app/track/record-outcome";
import { recordMeeting } from "../../src/app/track/record-meeting";
import { recordSeveral } from "../../src/app/track/record-several";
import { recordVisit } from "../../src/app/track/record-visit";
import { requestedToday } from "../../src/app/track/requested-today";
import { setDates } from "../../src/app/track/set-dates";
import { summary } from "../../src/app/track/summary";
import { takeBack } from "../../src/app/track/take-back";
import { trackingSheet } from "../../src/app/track/tracking-sheet";
import type { Press } from "./press";
import { FILES } from "./scenes";

const rowKey = (session: Session, step: string): string => {
  const { reading } = session.state();
  const rows = (reading && trackingIn(reading)?.rows) ?? [];
  return rows.find((row) => row.number === "1001" && row.step === step)?.key ?? "none";
};

const questionnaire = (session: Session): string => rowKey(session, "Questionnaire");
const receive = (session: Session): Promise<boolean> => session.run(receivedToday, questionnaire(session));

const MEETING = ["1001|police|1", { Day: "18/7/2006", Time: "10:00", Inspector: "DLI" }] as const;
const VISIT = { visit: "1", dutyPoint: "North office", day: "18/7/2006", inspector: "DLI" };

/** The presses of the view Track. */
export const TRACK_PRESSES: readonly Press[] = [
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
    id: takeBack.id,
    scene: "tracked",
    first: (session) => session.run(recordVisit, VISIT),
    press: (session) => session.run(takeBack),
    alreadyDone: /^There is nothing to take back/,
  },
  {
    id: takeBack.id,
    scene: "with a programme",
    first: (session) => session.run(recordMeeting, ...MEETING),
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
  { id: recordVisit.id, scene: "tracked", press: (session) => session.run(recordVisit, VISIT) },
  { id: recordVisit.id, scene: "with duty visits", press: (session) => session.run(recordVisit, VISIT) },
  ...[copyTheFilesRequest, copyTheInterviewRequest, copyAChaser].map((one): Press => ({
    id: one.id,
    scene: "with interviews",
    press: (session) => session.run(one, () => Promise.resolve(true)),
  })),
  { id: programme.id, scene: "with interviews", press: (session) => session.run(programme) },
  { id: programme.id, scene: "with a programme", press: (session) => session.run(programme) },
  {
    id: recordMeeting.id,
    scene: "with a programme",
    press: (session) => session.run(recordMeeting, ...MEETING),
  },
  { id: summary.id, scene: "tracked", press: (session) => session.run(summary) },
  { id: summary.id, scene: "with a summary", press: (session) => session.run(summary) },
  { id: goToRow.id, scene: "tracked", press: (session) => session.run(goToRow, questionnaire(session)) },
  { id: goToCell.id, scene: "tracked", press: (session) => session.run(goToCell, "Tracking", "H9") },
];
