import { splitSheet } from "../host/a1";
import { parseBlock } from "../../../src/domain/spreadsheet/address";
import type { UniverGrid } from "../grid/univer-grid";

/** Selects the cells an address names, on the sheet it names or else on the one shown; false where it names none. */
export function goTo(grid: UniverGrid, address: string): boolean {
  const { sheet: name, rest } = splitSheet(address.trim());
  const wanted = name?.toLowerCase();
  const sheet =
    wanted === undefined
      ? grid.activeSheet()
      : grid.sheets().find((info) => info.name.toLowerCase() === wanted)?.id;
  const block = parseBlock(rest);
  if (sheet === undefined || !block) return false;
  grid.select({ sheet, ...block });
  grid.focus();
  return true;
}
