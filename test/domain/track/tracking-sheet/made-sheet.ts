import type { Change } from "../../../../src/domain/spreadsheet/change";
import type { FlaggedCase } from "../../../../src/domain/choose/selected-cases/flagged-cases";
import { newTrackingSheet } from "../../../../src/domain/track/tracking-sheet/tracking-sheet";
import type { ExistingTable } from "../../../../src/domain/spreadsheet/existing-table";
import { sheetOf, written } from "../../support/written";
import { flaggedCase } from "../a-tracking";

/** The ten, with numbers that only text keeps. */
export const TEN: FlaggedCase[] = Array.from({ length: 10 }, (_, i) => flaggedCase(`00${71 + i}`));
/** A workbook with a list. */
export const HAS = { sheets: ["Case list", "Codes"], names: new Map<string, string>() };

/** The changes on the tracking sheet and its table. */
export const ours = (changes: readonly Change[]): Change[] =>
  changes.filter((change) => !("sheet" in change) || change.sheet === "Tracking");
/** The sheet as it is made. */
export const made = (selected = TEN): ExistingTable => ({
  sheet: "Tracking",
  ...written(
    { range: { top: 0, left: 0, bottom: 0, right: 0 }, cells: sheetOf([]) },
    ours(newTrackingSheet(selected, HAS)),
  ),
});
/** "E8:E57 =IF(…)" for each highlight. */
export const highlightsOf = (changes: readonly Change[]): string[] =>
  changes.flatMap((change) =>
    change.type === "conditional format" ? [`${change.range} ${change.formula}`] : [],
  );
