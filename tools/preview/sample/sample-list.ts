import { newList } from "../../../src/domain/fill/repair/set-up";
import { rangeAddress, positionAddress } from "../../../src/domain/spreadsheet/address";
import type { Change } from "../../../src/domain/spreadsheet/change";
import { firstRow, STANDARD_LAYOUT } from "../../../src/domain/case-list/list-layout";
import type { WorkbookContent } from "../files/workbook-content";
import { cellsOfCase, LIST_DATE, sampleCases } from "./sample-cases";
import { workbookFromChanges } from "./workbook-from-changes";

/** A case list as an authority might hold it half an hour before sending: set up, filled, not yet right. */
export function sampleList(): WorkbookContent {
  const { sheet, table, band } = STANDARD_LAYOUT;
  const write = (range: string, cells: Extract<Change, { type: "write" }>["cells"]): Change => ({
    type: "write",
    sheet,
    range,
    cells,
  });
  return workbookFromChanges([
    ...newList({ sheets: [], names: new Map() }),
    write(positionAddress(band.Authority), [["Sampleshire"]]),
    write(positionAddress(band.ListDate), [[LIST_DATE]]),
    write(rangeAddress({ ...table, top: firstRow(STANDARD_LAYOUT) }), sampleCases().map(cellsOfCase)),
  ]);
}
