import { exchangeText, requestText } from "../../domain/choose/request-text";
import { exchangesFlagged, requestCases } from "../../domain/choose/request-cases";
import { EMPTY_RECORD } from "../../domain/choose/choice-record/choice-record";
import { numberAsWritten } from "../../domain/choose/number-as-written";
import { trackedCases } from "../../domain/choose/quotas";
import { TRACKED_TOTAL } from "../../domain/case-list/groups";
import { CannotDo } from "../../domain/shared/cannot-do";
import { trimmed } from "../../domain/spreadsheet/cell";
import { derivedDates, isPast } from "../../domain/track/timetable/timetable";
import { action } from "../action";
import type { Copy } from "../copy";
import { trackingIn } from "../track/read-tracking";
import type { Reading } from "../workbook";

/** Whether files can no longer be ready on the Wednesday of analysis week; not where no timetable says when that is. */
function isWednesdayPast(reading: Reading): boolean {
  const timetable = trackingIn(reading)?.timetable;
  return timetable !== undefined && isPast(derivedDates(timetable).FilesReady, timetable);
}

/**
 * Copies the request to the authority about the ten that are flagged, from what was read last: a clipboard is open for
 * a moment after a press, not for as long as a reading may take. `cameIn`: the number of a case that came in for
 * another; the text is then about the cases of that exchange alone. Throws CannotDo unless the ten are flagged.
 */
export const copyTheRequest = action({
  id: "copy-the-request",
  label: "Copy the request",
  doing: "copy the request",
  async run({ state }, copy: Copy, cameIn?: string) {
    const { reading, checked, choiceRecord = EMPTY_RECORD } = state();
    if (!reading) throw new CannotDo("The list has not been read yet. Press again in a moment.");
    if (!checked) throw new CannotDo("There is no case list in this workbook yet.");
    const { list } = checked;
    const { SelectedCases: sheet } = reading.ourTables;
    const ten = sheet ? requestCases(sheet) : [];
    if (!sheet || ten.length !== TRACKED_TOTAL)
      throw new CannotDo("The ten are not flagged yet. Press Flag the ten, then copy the request.");
    const authority = trimmed(list.band.Authority);
    const ticked = new Set(trackedCases(list).map(({ number }) => number));
    const isStale = ticked.size !== ten.length || ten.some(({ number }) => !ticked.has(number));
    const isLate = isWednesdayPast(reading);
    const text = cameIn === undefined ? requestText(authority, ten, isLate) : about(cameIn);
    const stale = isStale
      ? " It is about the ten that are flagged; others are ticked now. Press Flag the ten if they are to be chosen."
      : "";
    return (await copy(text))
      ? `The request is copied. Paste it into your letter to the authority.${stale}`
      : `The add-in may not copy here. The text is selected in the field below: copy it with Ctrl+C.${stale}`;

    function about(number: string): string {
      const written = numberAsWritten(list, choiceRecord);
      const exchange =
        sheet && exchangesFlagged(choiceRecord, sheet).find(({ came }) => came.includes(number));
      if (!exchange) throw new CannotDo(`Case ${written(number)} has taken no other case’s place.`);
      const came = ten.filter((one) => exchange.came.includes(one.number));
      return exchangeText(authority, exchange.went.map(written), came, isLate);
    }
  },
});
