import { cellAddress } from "../../spreadsheet/address";
import { trimmed } from "../../spreadsheet/cell";
import type { Change } from "../../spreadsheet/change";
import { cellAt } from "../../spreadsheet/sheet-cells";
import type { Moment } from "../../choose/choice-record/moment";
import { listedFew } from "../../case-list/wording";
import { type DoubleBooking, doubleBookings } from "./double-bookings";
import type { Programme } from "./programme";

export const HINT =
  "Enter day, time and place, then sort by Day and by Time with the buttons of the headers. Never a name.";
const BOOKED_TWICE = "Booked twice as on ";
const MOST_NAMED = 5;

/** "LI in rows 4 and 6". */
const bookingWords = ({ row, before, who, isInspector }: DoubleBooking): string =>
  `${who}${isInspector ? "" : ` of ${trimmed(row.cells["Case number"])}`} in rows ${before.row} and ${row.row}`;

/** Who is booked twice, in one sentence; undefined where nobody is. */
export function bookedTwiceWords(programme: Pick<Programme, "rows" | "existing">): string | undefined {
  const bookings = doubleBookings(programme);
  return bookings.length === 0 ? undefined : `${listedFew(bookings.map(bookingWords), MOST_NAMED)}.`;
}

/**
 * Says above the table who is booked twice, and as on when, for whoever reads the sheet on paper; else what to do there.
 * What people have written there stays.
 */
export function wordsAbove(programme: Pick<Programme, "rows" | "existing">, at: Moment): Change[] {
  const { sheet, range, cells } = programme.existing;
  const row = range.top - 1;
  const holds = row < 1 ? undefined : trimmed(cellAt(cells, row, range.left));
  if (holds === undefined || (holds !== "" && holds !== HINT && !holds.startsWith(BOOKED_TWICE))) return [];
  const twice = bookedTwiceWords(programme);
  const words = twice === undefined ? HINT : `${BOOKED_TWICE}${at}: ${twice} Move one of each.`;
  return holds === words || (twice !== undefined && holds.endsWith(`: ${twice} Move one of each.`))
    ? []
    : [{ type: "write", sheet, range: cellAddress(row, range.left), cells: [[words]] }];
}
