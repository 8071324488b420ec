import type { CaseList } from "../../domain/case-list/case-list";
import type { KeptChoice } from "../../domain/choose/choice-record";
import { documentLines } from "../../domain/choose/selected-cases/document";
import { SELECTED_SHEET } from "../../domain/choose/selected-cases/fields";
import { newSelectedCases } from "../../domain/choose/selected-cases/new-sheet";
import { placeLines } from "../../domain/choose/selected-cases/place-lines";
import { type Update, updateSelectedCases } from "../../domain/choose/selected-cases/update";
import { standingChoice } from "../../domain/choose/current-choice";
import { storedChoice, choiceIn } from "../../domain/choose/stored-choice";
import type { Change } from "../../domain/spreadsheet/change";
import type { WrittenTable } from "../../domain/spreadsheet/existing-table";
import { Refusal } from "../cannot-do";
import { VERSION } from "../version";
import type { Reading, Workbook } from "../workbook";
import { keepChoice } from "./the-choice";

/** What writing the sheet came to. */
export type Wrote = "made" | (Update & { readonly sheet: string; readonly lines: number });

/**
 * Writes the choice to the sheet Selected cases, or brings that sheet up to date, keeps the choice, and does
 * `before` in the same batch. Where the table grows, what stands below it is written in a second batch: only
 * Excel knows where the table's growing has moved it. Throws a Refusal, and writes nothing, where it cannot.
 */
export async function writeSelectedCases(
  workbook: Workbook,
  reading: Reading,
  doing: string,
  list: CaseList,
  kept: KeptChoice,
  before: readonly Change[] = [],
): Promise<Wrote> {
  const standing = standingChoice(list, kept);
  const lines = documentLines(list, kept, standing, VERSION);
  const written = reading.ours.SelectedCases;
  if (!written) {
    if (reading.sheets.includes(SELECTED_SHEET))
      throw new Refusal(
        `The sheet ${SELECTED_SHEET} has lost its table. Rename or delete that sheet, then press Flag the ten again.`,
      );
    const { changes, digests } = newSelectedCases(list, kept, standing, lines);
    await workbook.apply(doing, [...before, ...changes, keepChoice({ ...kept, lines: digests })]);
    return "made";
  }
  const update = updateSelectedCases(list, kept, standing, written);
  if (typeof update === "string") throw new Refusal(update);
  /** The rest of it, once the table stands as it is to be. */
  const writeLines = async (
    table: WrittenTable,
    first: readonly Change[],
    keptThen: KeptChoice,
  ): Promise<Wrote> => {
    const placed = placeLines(table, lines, kept.lines);
    const after = { ...kept, lines: placed.digests };
    const isKept = storedChoice(after) === storedChoice(keptThen);
    await workbook.apply(doing, [...first, ...placed.changes, ...(isKept ? [] : [keepChoice(after)])]);
    return { ...update, sheet: written.sheet, lines: placed.written };
  };
  if (update.added + update.others === 0)
    return writeLines(written, [...before, ...update.changes], choiceIn(reading.kept));
  await workbook.apply(doing, [...before, ...update.changes, keepChoice(kept)]);
  try {
    const { SelectedCases } = (await workbook.read()).ours;
    if (SelectedCases) return await writeLines(SelectedCases, [], kept);
  } catch {
    // The choice is written and kept: pressed again, this would refuse or choose anew.
  }
  throw new Refusal(
    `The choice and its table on the sheet ${written.sheet} are up to date, but not the lines below it: Excel did not take them. Press Flag the ten to write them.`,
  );
}
