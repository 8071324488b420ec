import { newList } from "../../../src/domain/fill/set-up";
import { blockAddress, spotAddress } from "../../../src/domain/spreadsheet/address";
import type { Change } from "../../../src/domain/spreadsheet/change";
import { firstRow, STANDARD_PLACE } from "../../../src/domain/case-list/list-layout";
import type { Workbook } from "../files/workbook";
import { cellsOf, LIST_DATE, sampleCases } from "./cases";
import { plannedWorkbook } from "./planned-workbook";

/** A case list as an authority might hold it half an hour before sending: set up, filled, not yet right. */
export function sampleList(): Workbook {
  const { sheet, table, band } = STANDARD_PLACE;
  const write = (range: string, cells: Extract<Change, { do: "write" }>["cells"]): Change => ({
    do: "write",
    sheet,
    range,
    cells,
  });
  return plannedWorkbook([
    ...newList({ sheets: [], names: new Map() }),
    write(spotAddress(band.Authority), [["Sampleshire"]]),
    write(spotAddress(band.ListDate), [[LIST_DATE]]),
    write(blockAddress({ ...table, top: firstRow(STANDARD_PLACE) }), sampleCases().map(cellsOf)),
  ]);
}
