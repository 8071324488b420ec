import { isOneCell } from "../address";
import { rowCount } from "../ranges";
import type { Book } from "../host-workbook";
import type { Area } from "../grid";
import { ruleType } from "./validation-rule";

/** `DataValidation.type`: cells with different rules are "Inconsistent", cells of which some have none "MixedCriteria". */
export function validationState(area: Area, book: Book): string {
  const found = book.drafts.validation(area);
  if (found === "mixed") return hasBareCell(area, book) ? "MixedCriteria" : "Inconsistent";
  return found ? ruleType(found.rule) : "None";
}

function hasBareCell(area: Area, book: Book): boolean {
  const found = book.drafts.validation(area);
  if (found === undefined) return true;
  if (found !== "mixed" || isOneCell(area)) return false;
  return halves(area).some((half) => hasBareCell(half, book));
}

function halves(area: Area): readonly [Area, Area] {
  const row = Math.floor((area.top + area.bottom) / 2);
  const column = Math.floor((area.left + area.right) / 2);
  return rowCount(area) > 1
    ? [
        { ...area, bottom: row },
        { ...area, top: row + 1 },
      ]
    : [
        { ...area, right: column },
        { ...area, left: column + 1 },
      ];
}
