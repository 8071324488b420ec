import { positionAddress, rangeAddress } from "../../domain/spreadsheet/address";
import type { Cell } from "../../domain/spreadsheet/cell";
import { COLUMNS } from "../../domain/case-list/columns";
import type { GridState } from "../../domain/case-list/grid/damage";
import {
  CODES_SHEET,
  columnRange,
  COUNTS,
  firstRow,
  type ListLayout,
} from "../../domain/case-list/list-layout";
import { cellsOf, gridOf } from "./cells-of";
import type { Loaded } from "./read-workbook";
import { untracked } from "../untracked";

/** Types of a validation that is gone, wholly or in part. */
const BROKEN: ReadonlySet<string> = new Set(["None", "Inconsistent", "MixedCriteria"]);

/** Asks for dropdowns, conditional formats and count boxes where the list stands, and for the codes that dropdowns offer: a hundred actions, so only now and then. */
export function loadGridState({ workbook }: Excel.RequestContext, layout: ListLayout): Loaded<GridState> {
  const sheet = workbook.worksheets.getItem(layout.sheet);
  const validations = COLUMNS.map(({ key }) => {
    const range = columnRange(layout, key);
    const validation = range && untracked(sheet.getRange(rangeAddress(range))).dataValidation;
    validation?.load({ type: true });
    return validation;
  });
  const body = untracked(sheet.getRange(rangeAddress({ ...layout.table, top: firstRow(layout) })));
  const conditionalFormats = body.conditionalFormats.getCount();
  const counts = [...COUNTS.map((key) => layout.band[`Count${key}`]), layout.band.ExpectedAll].map(
    (position) => {
      const cell = untracked(sheet.getRange(positionAddress(position)));
      cell.load({ formulas: true });
      return cell;
    },
  );
  const codes = untracked(
    workbook.worksheets.getItemOrNullObject(CODES_SHEET).getUsedRangeOrNullObject(true),
  );
  codes.load({ address: true, values: true });
  return () => ({
    validated: validations.map((validation) => validation !== undefined && !BROKEN.has(validation.type)),
    conditionalFormats: conditionalFormats.value,
    formulas: counts.map((cell): Cell => gridOf(cell.formulas)[0]?.[0] ?? ""),
    codes: codes.isNullObject ? undefined : cellsOf(codes),
  });
}
