import type { CaseList } from "../../domain/case-list/case-list";
import type { ChoiceRecord } from "../../domain/choose/choice-record";
import { placeOfRecord } from "../../domain/choose/selection-record/forgotten-record";
import { readRecord } from "../../domain/choose/selection-record/read-record";
import type { SheetsAndNames } from "../../domain/spreadsheet/defined-names";
import type { ReadingMode, Workbook } from "../workbook";

/** The choice that the sheet Selection record tells of; undefined where it tells of none. */
export async function choiceOnSheet(
  workbook: Pick<Workbook, "readSheets">,
  sheetsAndNames: SheetsAndNames,
  list: CaseList,
  mode?: ReadingMode,
): Promise<ChoiceRecord | undefined> {
  const place = placeOfRecord(sheetsAndNames);
  if (!place) return undefined;
  const [reading] = await workbook.readSheets([place.sheet], mode);
  return reading && readRecord(reading.cells, place.origin, list);
}
