import { cellAddress, rangeAddress } from "../../spreadsheet/address";
import { trimmed } from "../../spreadsheet/cell";
import { requireDateCell } from "../../spreadsheet/sheet-cells";
import type { Change } from "../../spreadsheet/change";
import { DATE_FORMAT, TITLE_STYLE } from "../../spreadsheet/sheet-styles";
import type { CaseList } from "../case-list";

/** The title of a sheet of ours, in A1. */
export const sheetTitle = (sheet: string, title: string): Change[] => [
  { type: "format", sheet, range: "A1", style: TITLE_STYLE },
  { type: "write", sheet, range: "A1", cells: [[title]] },
];

/** Whose list a sheet is about and of which date, in rows 2 and 3. `column`: of both, from 0. */
export function listHeading(
  sheet: string,
  { band, listDate, dateSystem }: CaseList,
  column: number,
): Change[] {
  const gap = Array.from({ length: column - 1 }, () => null);
  return [
    { type: "format", sheet, range: cellAddress(1, column), style: { numberFormat: "@" } },
    {
      type: "format",
      sheet,
      range: cellAddress(2, column),
      style: { numberFormat: DATE_FORMAT, horizontal: "Left" },
    },
    {
      type: "write",
      sheet,
      range: rangeAddress({ top: 1, bottom: 2, left: 0, right: column }),
      cells: [
        ["Local authority", ...gap, trimmed(band.Authority)],
        ["List date", ...gap, listDate === undefined ? "" : requireDateCell(listDate, { dateSystem })],
      ],
    },
  ];
}
