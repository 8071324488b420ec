import { splitSheet } from "../host/address";
import { parseRange } from "../../../src/domain/spreadsheet/address";
import type { UniverGrid } from "../grid/univer-grid";

/** Selects the cells an address names, on the sheet it names or else on the one shown; false where it names none. */
export function goTo(grid: UniverGrid, address: string): boolean {
  const { sheet: name, rest } = splitSheet(address.trim());
  const wanted = name?.toLowerCase();
  const sheet =
    wanted === undefined
      ? grid.activeSheet()
      : grid.sheets().find((info) => info.name.toLowerCase() === wanted)?.id;
  const range = parseRange(rest);
  if (sheet === undefined || !range) return false;
  grid.select({ sheet, ...range });
  grid.focus();
  return true;
}
