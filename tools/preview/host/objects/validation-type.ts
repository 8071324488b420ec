import { isOneCell } from "../address";
import { rowCount } from "../ranges";
import type { HostWorkbook } from "../host-workbook";
import type { SheetRange } from "../grid";
import { ruleType } from "./validation-rule";

/** `DataValidation.type`: cells with different rules are "Inconsistent", cells of which some have none "MixedCriteria". */
export function validationType(range: SheetRange, workbook: HostWorkbook): string {
  const found = workbook.pendingFormats.validation(range);
  if (found === "mixed") return hasBareCell(range, workbook) ? "MixedCriteria" : "Inconsistent";
  return found ? ruleType(found.rule) : "None";
}

function hasBareCell(range: SheetRange, workbook: HostWorkbook): boolean {
  const found = workbook.pendingFormats.validation(range);
  if (found === undefined) return true;
  if (found !== "mixed" || isOneCell(range)) return false;
  return halves(range).some((half) => hasBareCell(half, workbook));
}

function halves(range: SheetRange): readonly [SheetRange, SheetRange] {
  const row = Math.floor((range.top + range.bottom) / 2);
  const column = Math.floor((range.left + range.right) / 2);
  return rowCount(range) > 1
    ? [
        { ...range, bottom: row },
        { ...range, top: row + 1 },
      ]
    : [
        { ...range, right: column },
        { ...range, left: column + 1 },
      ];
}
