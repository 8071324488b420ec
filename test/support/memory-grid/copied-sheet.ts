import type { Layers } from "./layers";
import type { WorkbookState } from "./workbook-state";

/**
 * Copies a sheet as Excel does: its tables take other names, and the workbook's names still point at the original, since
 * the copy has them for itself alone.
 */
export function withSheetCopied(
  state: WorkbookState,
  from: string,
  copy: { readonly id: string; readonly name: string; readonly tableId: () => string },
): WorkbookState {
  const layers = <Part>(part: Layers<Part>): Layers<Part> => [
    ...part,
    ...part.flatMap((layer) =>
      layer.range.sheet === from ? [{ ...layer, range: { ...layer.range, sheet: copy.id } }] : [],
    ),
  ];
  return {
    ...state,
    sheets: [...state.sheets, { id: copy.id, name: copy.name, visibility: "Visible" }],
    cells: new Map([...state.cells, [copy.id, state.cells.get(from) ?? new Map()]]),
    tables: [
      ...state.tables,
      ...state.tables.flatMap((table) =>
        table.range.sheet === from
          ? [
              {
                ...table,
                id: copy.tableId(),
                name: `${table.name}2`,
                range: { ...table.range, sheet: copy.id },
              },
            ]
          : [],
      ),
    ],
    validations: layers(state.validations),
    conditionalFormats: layers(state.conditionalFormats),
    formats: layers(state.formats),
    merges: layers(state.merges),
  };
}
