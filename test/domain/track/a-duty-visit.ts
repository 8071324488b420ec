import type { DrawRequest } from "../../../src/domain/track/duty-visits/duty-visit-table";

/** A workbook with a list and nothing else. */
export const EMPTY = { sheets: ["Case list"], names: new Map<string, string>() };
export const REQUEST: DrawRequest = {
  visit: "1",
  dutyPoint: "North office",
  inLog: 40,
  wanted: 3,
  seed: "4-6-1-3",
  drawn: "28/06/2006 10:05",
};
