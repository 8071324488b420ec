import { sheetOfLostTable } from "../../domain/case-list/lost-table";
import { lostList } from "../../domain/fill/repair/lost-list";
import { CannotDo } from "../../domain/shared/cannot-do";
import type { ActionContext } from "../action";
import type { Reading } from "../workbook";

/**
 * Makes the list's table again where it was renamed or made plain cells: first of all, and for itself, so that the list is
 * then read and repaired as any. Returns what was put back, in words; undefined where the table is there.
 */
export async function tableBack(
  { workbook, apply }: Pick<ActionContext, "workbook" | "apply">,
  reading: Reading,
): Promise<string[] | undefined> {
  const sheet = sheetOfLostTable(reading);
  if (sheet === undefined) return undefined;
  const [found] = await workbook.readSheets([sheet]);
  const lost = found && lostList(found, reading);
  if (!lost && !reading.list)
    throw new CannotDo(
      `The list on the sheet ${sheet} has lost its table and its headers. Undo what took them away, or type the headers in a row above the cases again, then press Repair.`,
    );
  if (!lost) return undefined;
  await apply(lost.changes, "make the list’s table again");
  return [lost.restored];
}
