import { flagTheTen as flagged } from "../../domain/choose/flag-the-ten";
import { momentOf } from "../moment";
import { VERSION } from "../version";
import type { Workbook } from "../workbook";
import { theChoiceIn } from "./the-choice";

/** Writes the ten, and how they were chosen, in one batch. Throws CannotDo, and writes nothing, where it cannot. */
export async function flagTheTen(workbook: Workbook, now: number): Promise<string> {
  const reading = await workbook.read();
  const { list, kept: record } = theChoiceIn(reading);
  const { changes, words } = flagged(list, record, momentOf(now), {
    ...reading,
    selectedCases: reading.ourTables.SelectedCases,
    version: VERSION,
  });
  await workbook.apply("flag the ten", changes);
  return words;
}
