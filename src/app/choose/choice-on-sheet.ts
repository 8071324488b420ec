import type { CaseList } from "../../domain/case-list/case-list";
import type { ChoiceRecord } from "../../domain/choose/choice-record/choice-record";
import { isForgotten, placeOfRecord } from "../../domain/choose/selection-record/forgotten-record";
import { readRecord } from "../../domain/choose/selection-record/read-record";
import type { SheetsAndNames } from "../../domain/spreadsheet/defined-names";
import type { ReadingMode, Workbook } from "../workbook";

/** The choice that the sheet Selection record tells of, or that it was forgotten; undefined where it tells of none. */
export async function choiceOnSheet(
  workbook: Pick<Workbook, "readSheets">,
  sheetsAndNames: SheetsAndNames,
  list: CaseList,
  mode?: ReadingMode,
): Promise<ChoiceRecord | "forgotten" | undefined> {
  const place = placeOfRecord(sheetsAndNames);
  if (!place) return undefined;
  const [reading] = await workbook.readSheets([place.sheet], mode);
  if (reading && isForgotten(reading.cells, place.origin)) return "forgotten";
  return reading && readRecord(reading.cells, place.origin, list);
}
