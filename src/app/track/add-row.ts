import { IDENTIFYING_DETAILS } from "../../domain/case-list/privacy/identifying-details";
import { cellAddress } from "../../domain/spreadsheet/address";
import { CannotDo } from "../../domain/shared/cannot-do";
import { listed } from "../../domain/case-list/wording";
import { dayInWords, type SerialDate } from "../../domain/spreadsheet/dates";
import { addTrackingRows, type RowsToAdd } from "../../domain/track/tracking-sheet/add-rows";
import { requestedAtFirst } from "../../domain/track/recording/requested-at-first";
import type { Step } from "../../domain/track/steps";
import { takeRowsBack } from "../../domain/track/tracking-sheet/take-rows-back";
import { action, type Undo } from "../action";
import { askFirst } from "../ask-first";
import { mayHaveWritten } from "../errors/may-have-written";
import { requireTracking } from "./read-tracking";
import { takeBack } from "./take-back";
import { DAY_FIELDS, notAfter, typedDay } from "./typed-day";

/** What is to be added, as the pane asks for it. */
export interface RowRequest {
  /** Normalised, as cases are known by it. */
  readonly number: string;
  readonly step: Step;
  /** A row for each: up to three other agencies are asked. */
  readonly agencies: readonly string[];
  /** The day they are asked for, as typed; "" where they are not yet. Left out: see `requestedAtFirst`. */
  readonly requested?: string;
}

/** What the button is called that adds so many. */
export const addRowsLabel = (count: number): string => (count > 1 ? `Add ${count} rows` : "Add the row");

/** Adds a row, or one for each of several agencies: another agency, a file, an interview, a chaser. */
export const addRow = action({
  id: "add-row",
  label: addRowsLabel(1),
  doing: "add the row",
  async run(context, { number, step, agencies, requested: typed }: RowRequest) {
    const { workbook, apply, undos } = context;
    const tracking = requireTracking(await workbook.read());
    const theCase = tracking.flagged.find((one) => one.number === number);
    if (!theCase) throw new CannotDo("Choose one of the ten.");
    askFirst(context, identifyingAgencies(agencies), addRowsLabel(agencies.length));
    const { timetable, existing } = tracking;
    const requested =
      typed === undefined ? requestedAtFirst(step, timetable) : typedRequest(typed, timetable.TodayDate);
    const added = { theCase, step, agencies, requested };
    const { changes, rows } = addTrackingRows(tracking, added);
    try {
      await apply(changes);
    } catch (error) {
      // Excel may have added them all the same: what was recorded before is not the last any more.
      if (mayHaveWritten(error)) undos.forget(takeBack.id);
      throw error;
    }
    const address = cellAddress((rows[0] ?? 1) - 1, existing.range.left);
    const asked = requested === undefined ? "" : `, requested on ${dayInWords(requested)}`;
    const whom = agencies.length === 0 || agencies[0] === "" ? "" : `, ${listed(agencies)}`;
    const what = `${theCase.caseNumber}, ${step}${whom} added${asked}.`;
    undos.add({ by: takeBack.id, label: takeBack.label, what }, undoOfRows(added, what));
    return `${address}: ${what}`;
  },
});

/** Agencies are named, and people by what they are to the child. Some agencies are named after a person. */
const identifyingAgencies = (agencies: readonly string[]): string[] =>
  agencies.flatMap((agency) => {
    const detail = IDENTIFYING_DETAILS.find(({ gives }) => gives(agency));
    return detail
      ? [`“${agency}” seems to give ${detail.what}. Say who it is without, so that nobody can be identified.`]
      : [];
  });

/** Takes the rows out again, unless they hold more by now. */
const undoOfRows =
  (added: RowsToAdd, what: string): Undo =>
  async ({ workbook, apply }) => {
    const tracking = requireTracking(await workbook.read());
    const changes = takeRowsBack(tracking, added);
    if (changes === "changed")
      throw new CannotDo(
        `Nothing was taken back: what was added holds more by now, or stands elsewhere on the sheet ${tracking.existing.sheet}. Delete it there.`,
      );
    if (changes !== "gone") await apply(changes);
    return `Taken back: ${what}`;
  };

function typedRequest(text: string, today: SerialDate | undefined): SerialDate | undefined {
  const field = { field: DAY_FIELDS.added, label: "Requested on", text };
  const day = typedDay(field);
  return day === undefined || today === undefined ? day : notAfter(day, today, field);
}
