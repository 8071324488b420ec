import { faultIn, type ProcessFault, type ProcessRule } from "../rule";
import type { TrackingRow } from "../tracking";

/** Each agency answers once for a case. */
export const agencyOnce: ProcessRule = {
  id: "agency-once",
  severity: "error",
  why: "“Up to 3 associate professionals from different agencies.”",
  find: (tracking) =>
    [...tracking.rowsOf.values()].flatMap((rows): ProcessFault[] => {
      const first = new Map<string, TrackingRow>();
      return rows.flatMap((row): ProcessFault[] => {
        if (row.step !== "Questionnaire" || row.agency === "" || row.outcome === "Not needed") return [];
        const agency = row.agency.toLowerCase();
        const before = first.get(agency);
        if (!before) {
          first.set(agency, row);
          return [];
        }
        const says = `${row.agency} is also asked in row ${before.row}. Ask each agency once; to remind it, choose the step Chaser.`;
        return [faultIn(tracking, row, "Agency or person", says)];
      });
    }),
};
