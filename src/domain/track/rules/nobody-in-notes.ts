import {
  IDENTIFYING_DETAILS,
  identifyingWords,
  WHY_NOBODY_IDENTIFIED,
} from "../../case-list/privacy/identifying-details";
import { faultsInRows, type ProcessRule } from "../rule";

/** Neither notes nor the agency tell who anybody is. */
export const nobodyInNotes: readonly ProcessRule[] = IDENTIFYING_DETAILS.map((entry) => ({
  id: `tracking-${entry.detail}`,
  severity: "warning",
  why: WHY_NOBODY_IDENTIFIED,
  find: (tracking) =>
    (["Agency or person", "Notes"] as const).flatMap((header) =>
      faultsInRows(tracking, header, ({ cells }) => {
        const cell = cells[header];
        return typeof cell === "string" && entry.gives(cell) ? identifyingWords(entry) : undefined;
      }),
    ),
}));
