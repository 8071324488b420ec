import { normalised } from "../spreadsheet/cell";
import type { Step } from "./steps";
import type { Tracking, TrackingRow } from "./tracking";

/** What the column Case number holds in rows that belong to no case. */
export const AREA = "Area";

export const SETTING_UP: Step = "Setting up";

/** What is agreed with the authority for all ten at once (guidance, 6), in the column Agency or person. */
export const AREA_ITEMS = [
  "Secure storage and central point",
  "Access to electronic records",
  "Liaison person’s role",
] as const;

/** Whether a row is about the whole area. `number`: normalised. */
export const isOfArea = ({ number }: Pick<TrackingRow, "number">): boolean => number === normalised(AREA);

/** The rows about the whole area, in the sheet's order. */
export const areaRows = ({ rows }: Pick<Tracking, "rows">): TrackingRow[] => rows.filter(isOfArea);

/** The items that a sheet has no row for. */
export const missingAreaItems = (rows: readonly Pick<TrackingRow, "agency" | "number">[]): string[] =>
  AREA_ITEMS.filter(
    (item) => !rows.some((row) => isOfArea(row) && normalised(row.agency) === normalised(item)),
  );
