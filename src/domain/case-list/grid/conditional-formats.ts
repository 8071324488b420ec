import { blockAddress, spotAddress } from "../../spreadsheet/address";
import { hasLabels } from "../codes";
import { COLUMNS, type ColumnKey, listOf } from "../columns";
import { BAND_NAMES, type BandName, columnBlock, firstRow, type ListPlace } from "../list-layout";
import { CASE_RULES, LIST_RULES } from "../rules";
import type { Change } from "../../spreadsheet/change";
import { formulasFor } from "./formulas";
import { LOOKS } from "./cell-styles";

/** All conditional formats of the list, the first on top: what is wrong, then labels, then tracked rows. */
export function highlights(place: ListPlace): Extract<Change, { do: "highlight" }>[] {
  const formulas = formulasFor(place);
  const { sheet } = place;
  const faults = [...CASE_RULES, ...LIST_RULES].flatMap((rule) =>
    (rule.native?.(formulas) ?? []).flatMap(({ on, look, formula }) => {
      const range = rangeOf(place, on);
      return range ? [highlight(sheet, range, formula, { look: LOOKS[look] })] : [];
    }),
  );
  const body = blockAddress({ ...place.table, top: firstRow(place) });
  const tracked = highlight(sheet, body, formulas.is("tracked", "Yes"), { look: LOOKS.tracked });
  return [...faults, ...labels(place), tracked];
}

/** People read "2 – Foster care", the cell holds 2: one number format for each code. */
function labels(place: ListPlace): Extract<Change, { do: "highlight" }>[] {
  const { cell } = formulasFor(place);
  return COLUMNS.flatMap((column) => {
    const list = listOf(column);
    const range = rangeOf(place, column.key);
    if (!list || !range || !hasLabels(list)) return [];
    return list.codes.map((entry) => {
      const formula = `IFERROR(TRIM(${cell(column.key)})="${entry.code}",FALSE)`;
      return highlight(place.sheet, range, formula, { numberFormat: labelFormat(entry.code, entry.label) });
    });
  });
}

/** `0" – Foster care"`: shows the label behind the number; text codes likewise with @. */
export const labelFormat = (code: string | number, label: string | undefined): string =>
  label === undefined ? "General" : `${typeof code === "number" ? "0" : "@"}" – ${label}"`;

const highlight = (
  sheet: string,
  range: string,
  formula: string,
  looks: Pick<Extract<Change, { do: "highlight" }>, "look" | "numberFormat">,
): Extract<Change, { do: "highlight" }> => ({
  do: "highlight",
  sheet,
  range,
  formula: `=${formula}`,
  ...looks,
});

function rangeOf(place: ListPlace, on: ColumnKey | BandName): string | undefined {
  const band = BAND_NAMES.find((name) => name === on);
  if (band) return spotAddress(place.band[band]);
  const column = COLUMNS.find(({ key }) => key === on);
  const block = column && columnBlock(place, column.key);
  return block && blockAddress(block);
}
