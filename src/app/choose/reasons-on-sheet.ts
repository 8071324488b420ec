import type { ChoiceEvent } from "../../domain/choose/choice-record/choice-event";
import { momentOf } from "../../domain/choose/choice-record/moment";
import { recordAfter } from "../../domain/choose/choice-record/record-after";
import type { ChoiceRecord } from "../../domain/choose/choice-record/choice-record";
import { placeOfRecord } from "../../domain/choose/selection-record/forgotten-record";
import { lacksReason, reasonsTyped } from "../../domain/choose/selection-record/reasons-typed";
import type { Workbook } from "../workbook";
import type { TheChoice } from "./read-choice";

/** What people typed on Selection record for reasons that nobody had given, to be kept before it is written anew. */
export async function reasonsOnSheet(
  workbook: Pick<Workbook, "readSheets">,
  { reading, record, current, stamp }: Pick<TheChoice, "reading" | "record" | "current" | "stamp">,
): Promise<{ readonly typed: readonly ChoiceEvent[]; readonly record: ChoiceRecord }> {
  const place = placeOfRecord(reading);
  if (!place || !lacksReason(record, current.byHand)) return { typed: [], record };
  const [sheet] = await workbook.readSheets([place.sheet]);
  const typed = sheet ? reasonsTyped(sheet.cells, place.origin, record, current.byHand) : [];
  const at = momentOf(stamp.time);
  return {
    typed,
    record: recordAfter(
      record,
      typed.map((event) => ({ event, at })),
    ),
  };
}
