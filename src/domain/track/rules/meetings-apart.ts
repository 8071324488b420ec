import { trimmed } from "../../spreadsheet/cell";
import { type DoubleBooking, doubleBookings } from "../programme/double-bookings";
import type { Programme } from "../programme/programme";
import type { ProcessRule } from "../rule";

/** Nobody is in two meetings at one time: neither an inspector nor whom the team meets. */
export const meetingsApart: ProcessRule<Programme> = {
  id: "meetings-apart",
  severity: "warning",
  why: "“The local area will be asked to arrange a programme of meetings.” Nobody can be in two at once.",
  find: (programme) => {
    const { columns, existing } = programme;
    const column = columns.Time ?? columns.Day ?? existing.range.left;
    return doubleBookings(programme).map((booking) => ({
      position: { row: booking.row.row - 1, column },
      message: clashWords(booking),
    }));
  },
};

function clashWords({ row, before, who, isInspector }: DoubleBooking): string {
  const where = `in row ${before.row} at this time`;
  return isInspector
    ? `${who} has another meeting ${where}. Move one of them.`
    : `${who} of ${trimmed(row.cells["Case number"])}: another meeting is ${where}. Move one of them.`;
}
