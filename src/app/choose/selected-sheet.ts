import type { CaseList } from "../../domain/case-list/case-list";
import { type ChoiceRecord, EMPTY_RECORD, storedChoice } from "../../domain/choose/choice-record";
import { documentLines } from "../../domain/choose/selected-cases/document";
import { SELECTED_SHEET } from "../../domain/choose/selected-cases/fields";
import { newSelectedCases } from "../../domain/choose/selected-cases/new-sheet";
import { placeLines } from "../../domain/choose/selected-cases/place-lines";
import { type Update, updateSelectedCases } from "../../domain/choose/selected-cases/update";
import { currentChoice } from "../../domain/choose/current-choice";
import type { Change } from "../../domain/spreadsheet/change";
import type { ExistingTable } from "../../domain/spreadsheet/existing-table";
import { CannotDo } from "../../domain/spreadsheet/cannot-do";
import { VERSION } from "../version";
import type { ActionContext } from "../action";
import { keptChoice } from "../kept-in-workbook";
import type { Reading } from "../workbook";
import { keepChoice } from "./the-choice";

/** What writing the sheet came to. */
export type Wrote = "made" | (Update & { readonly sheet: string; readonly lines: number });

/**
 * Writes the choice to the sheet Selected cases, or brings that sheet up to date, keeps the choice, and does
 * `before` in the same batch. Where the table grows, what stands below it is written in a second batch: only
 * Excel knows where the table's growing has moved it. Throws CannotDo, and writes nothing, where it cannot.
 */
export async function writeSelectedCases(
  { workbook, apply }: ActionContext,
  reading: Reading,
  list: CaseList,
  record: ChoiceRecord,
  before: readonly Change[] = [],
): Promise<Wrote> {
  const current = currentChoice(list, record);
  const lines = documentLines(list, record, current, VERSION);
  const existing = reading.ourTables.SelectedCases;
  if (!existing) {
    if (reading.sheets.includes(SELECTED_SHEET))
      throw new CannotDo(
        `The sheet ${SELECTED_SHEET} has lost its table. Rename or delete that sheet, then press Flag the ten again.`,
      );
    const { changes, digests } = newSelectedCases(list, record, current, lines);
    await apply([...before, ...changes, keepChoice({ ...record, lines: digests })]);
    return "made";
  }
  const update = updateSelectedCases(list, record, current, existing);
  if (typeof update === "string") throw new CannotDo(update);
  /** The rest of it, once the table stands as it is to be. */
  const writeLines = async (
    table: ExistingTable,
    first: readonly Change[],
    keptThen: ChoiceRecord,
  ): Promise<Wrote> => {
    const placed = placeLines(table, lines, record.lines);
    const after = { ...record, lines: placed.digests };
    const isKept = storedChoice(after) === storedChoice(keptThen);
    await apply([...first, ...placed.changes, ...(isKept ? [] : [keepChoice(after)])]);
    return { ...update, sheet: existing.sheet, lines: placed.written };
  };
  if (update.added + update.others === 0)
    return writeLines(
      existing,
      [...before, ...update.changes],
      (await keptChoice(reading.settings)) ?? EMPTY_RECORD,
    );
  await apply([...before, ...update.changes, keepChoice(record)]);
  try {
    const { SelectedCases } = (await workbook.read()).ourTables;
    if (SelectedCases) return await writeLines(SelectedCases, [], record);
  } catch {
    // The choice is written and kept: pressed again, this would refuse or choose anew.
  }
  throw new CannotDo(
    `The choice and its table on the sheet ${existing.sheet} are up to date, but not the lines below it: Excel did not take them. Press Flag the ten to write them.`,
  );
}
