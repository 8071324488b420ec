import { rangeAddress, positionAddress } from "../../spreadsheet/address";
import { hasLabels } from "../codes";
import { COLUMNS, type ColumnKey, listOf } from "../columns";
import { BAND_NAMES, type BandName, columnRange, firstRow, type ListLayout } from "../list-layout";
import { CASE_RULES, LIST_RULES } from "../rules";
import type { Change } from "../../spreadsheet/change";
import { formulasFor } from "./formulas";
import { mergedFormats } from "./merged-formats";
import { CELL_STYLES } from "./cell-styles";

/** All conditional formats of the list, the first on top: what is wrong, then labels, then tracked rows. */
export function conditionalFormats(layout: ListLayout): Extract<Change, { type: "conditional format" }>[] {
  const formulas = formulasFor(layout);
  const { sheet } = layout;
  const native = [...CASE_RULES, ...LIST_RULES].flatMap((rule) => rule.native?.(formulas) ?? []);
  // What stands alone lies on top of the others and stops them.
  const sorted = [...native.filter(({ isAlone }) => isAlone), ...native.filter(({ isAlone }) => !isAlone)];
  const faults = sorted.flatMap(({ target, style, formula, isAlone }) => {
    const range = typeof target === "string" ? rangeOf(layout, target) : rangeAddress(target);
    const looks = { style: CELL_STYLES[style], ...(isAlone && { stopIfTrue: isAlone }) };
    return range === undefined ? [] : [conditionalFormat(sheet, range, formula, looks)];
  });
  const body = rangeAddress({ ...layout.table, top: firstRow(layout) });
  const tracked = conditionalFormat(sheet, body, formulas.is("tracked", "Yes"), {
    style: CELL_STYLES.tracked,
  });
  return [...mergedFormats(faults, formulas), ...labels(layout), tracked];
}

/** People read "2 – Foster care", the cell holds 2: one number format for each code. */
function labels(layout: ListLayout): Extract<Change, { type: "conditional format" }>[] {
  const { cell } = formulasFor(layout);
  return COLUMNS.flatMap((column) => {
    const list = listOf(column);
    const range = rangeOf(layout, column.key);
    if (!list || !range || !hasLabels(list)) return [];
    return list.codes.map((entry) => {
      const formula = `IFERROR(TRIM(${cell(column.key)})="${entry.code}",FALSE)`;
      return conditionalFormat(layout.sheet, range, formula, {
        numberFormat: labelFormat(entry.code, entry.label),
      });
    });
  });
}

/** `0" – Foster care"`: shows the label behind the number; text codes likewise with @. */
export const labelFormat = (code: string | number, label: string | undefined): string =>
  label === undefined ? "General" : `${typeof code === "number" ? "0" : "@"}" – ${label}"`;

const conditionalFormat = (
  sheet: string,
  range: string,
  formula: string,
  looks: Pick<Extract<Change, { type: "conditional format" }>, "style" | "numberFormat" | "stopIfTrue">,
): Extract<Change, { type: "conditional format" }> => ({
  type: "conditional format",
  sheet,
  range,
  formula: `=${formula}`,
  ...looks,
});

function rangeOf(layout: ListLayout, on: ColumnKey | BandName): string | undefined {
  const band = BAND_NAMES.find((name) => name === on);
  if (band) return positionAddress(layout.band[band]);
  const column = COLUMNS.find(({ key }) => key === on);
  const range = column && columnRange(layout, column.key);
  return range && rangeAddress(range);
}
