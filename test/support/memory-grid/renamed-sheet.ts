import { quotedSheet } from "../../../src/domain/spreadsheet/address";
import type { CellValue } from "../../../tools/preview/host/grid";
import type { WorkbookState } from "./workbook-state";

/** Renames a sheet as Excel does: names and formulas that refer to it say its new name. */
export function withSheetRenamed(state: WorkbookState, sheet: string, name: string): WorkbookState {
  const old = state.sheets.find(({ id }) => id === sheet)?.name ?? "";
  const written = [`${quotedSheet(old)}!`, `'${old.replaceAll("'", "''")}'!`];
  const inFormula = (formula: string): string =>
    written.reduce((text, before) => text.replaceAll(before, `${quotedSheet(name)}!`), formula);
  const follow = (value: CellValue): CellValue =>
    typeof value === "string" && value.startsWith("=") ? inFormula(value) : value;
  return {
    ...state,
    sheets: state.sheets.map((info) => (info.id === sheet ? { ...info, name } : info)),
    names: state.names.map((one) => ({ ...one, formula: inFormula(one.formula) })),
    cells: new Map(
      [...state.cells].map(([id, rows]) => [
        id,
        new Map(
          [...rows].map(([row, line]) => [
            row,
            [...line.values()].some((value) => follow(value) !== value)
              ? new Map([...line].map(([column, value]) => [column, follow(value)]))
              : line,
          ]),
        ),
      ]),
    ),
    conditionalFormats: state.conditionalFormats.map(({ range, value }) => ({
      range,
      value: { ...value, formula: inFormula(value.formula) },
    })),
  };
}
