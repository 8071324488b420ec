import { quotedSheet } from "../../../src/domain/spreadsheet/address";
import type { WorkbookState } from "./workbook-state";

/** Renames a sheet as Excel does: names and formulas that refer to it say its new name. */
export function withSheetRenamed(state: WorkbookState, sheet: string, name: string): WorkbookState {
  const old = state.sheets.find(({ id }) => id === sheet)?.name ?? "";
  const written = [`${quotedSheet(old)}!`, `'${old.replaceAll("'", "''")}'!`];
  const follow = <Value>(value: Value): Value | string =>
    typeof value === "string" && value.startsWith("=") && value.includes("!")
      ? written.reduce(
          (formula, before) => formula.replaceAll(before, `${quotedSheet(name)}!`),
          String(value),
        )
      : value;
  return {
    ...state,
    sheets: state.sheets.map((info) => (info.id === sheet ? { ...info, name } : info)),
    names: state.names.map((one) => ({ ...one, formula: String(follow(one.formula)) })),
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
      value: { ...value, formula: String(follow(value.formula)) },
    })),
  };
}
