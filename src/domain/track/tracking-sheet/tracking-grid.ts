import { positionAddress, rangeAddress } from "../../spreadsheet/address";
import type { Change, ConditionalStyle } from "../../spreadsheet/change";
import type { ExistingTable } from "../../spreadsheet/existing-table";
import { columnPositions } from "../../spreadsheet/sheet-table";
import { bodyValidations } from "../../spreadsheet/write-table";
import { CELL_STYLES } from "../../case-list/grid/cell-styles";
import { type FlaggedCase, isTracked } from "../../choose/selected-cases/flagged-cases";
import { areGone, isDueThisWeek, isOverdue, isTypedOver, rowCells } from "./tracking-formulas";
import type { TimetablePositions } from "../timetable/timetable";
import { TRACKING } from "./tracking-table";

/** They differ without colour too: bold in a border, italic in a border, struck through. */
const TRACKING_STYLES: Readonly<Record<"overdue" | "dueThisWeek" | "gone" | "typedOver", ConditionalStyle>> =
  {
    overdue: CELL_STYLES.wrong,
    dueThisWeek: { fill: "FFE08A", colour: "3B2A00", italic: true, border: "B35900" },
    typedOver: { fill: "FFE08A", colour: "3B2A00", bold: true, italic: true, border: "B35900" },
    gone: { fill: "EDEDED", colour: "595959", italic: true, strikethrough: true },
  };

/**
 * Dropdowns, prompts and highlighting of the table. They are made anew at every press, since pasting destroys
 * them. `existing`: the table as it is after the press. Writes no cell.
 */
export function trackingGrid(
  existing: ExistingTable,
  positions: TimetablePositions,
  flagged: readonly FlaggedCase[],
): Change[] {
  return [
    ...bodyValidations(TRACKING.columns, existing),
    ...trackingHighlights(existing, positions, flagged),
  ];
}

/** The highlighting alone. */
export function trackingHighlights(
  existing: ExistingTable,
  positions: TimetablePositions,
  flagged: readonly FlaggedCase[],
): Change[] {
  const { sheet, range } = existing;
  const columns = columnPositions(TRACKING.columns, existing);
  const body = rangeAddress({ ...range, top: range.top + 1 });
  const cell = rowCells(columns, range.top + 2);
  const { Due: column } = columns;
  const due =
    column === undefined
      ? undefined
      : rangeAddress({ ...range, top: range.top + 1, left: column, right: column });
  const highlight = (target: string, formula: string, style: ConditionalStyle, more = {}): Change => ({
    type: "conditional format",
    sheet,
    range: target,
    formula: `=${formula}`,
    style,
    ...more,
  });
  return [
    { type: "clear conditional formats", sheet, range: body },
    ...areGone(cell, goneNumbers(flagged)).map((formula) =>
      highlight(body, formula, TRACKING_STYLES.gone, { stopIfTrue: true }),
    ),
    ...(due === undefined
      ? []
      : [
          highlight(due, isOverdue(cell, positions), TRACKING_STYLES.overdue),
          highlight(due, isDueThisWeek(cell, positions), TRACKING_STYLES.dueThisWeek),
        ]),
  ];
}

/** Late and due this week go by the cell Today: a day that was typed over it must not pass for today. */
export function todayHighlight({ sheet }: ExistingTable, positions: TimetablePositions): Change[] {
  const range = positionAddress(positions.TodayDate);
  return [
    { type: "clear conditional formats", sheet, range },
    {
      type: "conditional format",
      sheet,
      range,
      formula: `=${isTypedOver(positions)}`,
      style: TRACKING_STYLES.typedOver,
    },
  ];
}

/** Case numbers that were of the ten and are not now. */
export const goneNumbers = (flagged: readonly FlaggedCase[]): string[] =>
  flagged
    .filter((one) => !isTracked(one) && one.status.toLowerCase() !== "reserve")
    .map(({ caseNumber }) => caseNumber);
