import { type CellRange, parseRange, rangeAddress } from "../../domain/spreadsheet/address";
import { STANDARD_LAYOUT } from "../../domain/case-list/list-layout";
import { untracked } from "../untracked";

/** From this set on Excel tells which cells are merged. */
const MERGED_AREAS = "1.13";

interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly inUse: CellRange | undefined;
}

/**
 * The merged cells of each of these sheets, where cells are in use or the list is to stand. None where this Excel
 * does not tell, or there are more than it can tell (512): it then refuses the table itself.
 */
export async function mergedWithin(
  context: Excel.RequestContext,
  sheets: readonly Asked[],
): Promise<readonly (readonly CellRange[])[]> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", MERGED_AREAS)) return [];
  const { bottom, right } = STANDARD_LAYOUT.table;
  const asked = sheets.map(({ sheet, inUse }) => {
    const around: CellRange = {
      top: 0,
      left: 0,
      bottom: Math.max(bottom, inUse?.bottom ?? 0),
      right: Math.max(right, inUse?.right ?? 0),
    };
    const areas = untracked(sheet.getRange(rangeAddress(around))).getMergedAreasOrNullObject();
    areas.load({ address: true });
    return areas;
  });
  try {
    await context.sync();
  } catch {
    return [];
  }
  return asked.map((areas) => (areas.isNullObject ? [] : rangesIn(areas.address)));
}

/** The blocks of "Sheet1!B7:B9,'Our, list'!D3:E3". */
const rangesIn = (address: string): CellRange[] =>
  [...address.matchAll(/!([^!,']+)(?=,|$)/g)].flatMap(([, cells = ""]) => parseRange(cells) ?? []);
