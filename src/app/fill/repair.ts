import type { Damage } from "../../domain/case-list/grid/damage";
import { CODES_SHEET } from "../../domain/case-list/list-layout";
import { sheetOfLostTable } from "../../domain/case-list/lost-table";
import { CannotDo } from "../../domain/spreadsheet/cannot-do";
import { refuseInPlace } from "../case-list-of";
import { type ActionContext, action } from "../action";
import type { Reading } from "../workbook";

/** Brings back what pasting has destroyed of the list's dropdowns, prompts, highlighting and counts. */
export const repair = action({
  id: "repair",
  label: "Repair",
  doing: "repair the case list",
  run: async (context) => repairNow(context, await context.workbook.read()),
});

const REPAIRED: Readonly<Record<Damage, string>> = {
  table: "the table",
  dropdowns: "dropdowns and prompts",
  highlighting: "highlighting",
  counts: "count boxes",
  codes: "the sheet Codes",
};

/** Repairs the list of a reading; returns what was done, in one sentence. */
export async function repairNow(context: ActionContext, before: Reading): Promise<string> {
  refuseInPlace(before);
  const table = await tableBack(context, before);
  const reading = table === undefined ? before : await context.workbook.read();
  const { list } = reading;
  if (!list) throw new CannotDo("There is no case list in this workbook yet.");
  const [domain, { isCodesInDoubt }, gridState] = await Promise.all([
    import(/* webpackChunkName: "fill" */ "../../domain/fill/repair"),
    import(/* webpackChunkName: "fill" */ "../../domain/fill/set-up-conflicts"),
    context.workbook.readGridState(list.layout),
  ]);
  const readings = isCodesInDoubt(reading) ? await context.workbook.readSheets([CODES_SHEET]) : [];
  const workbook = { sheets: reading.sheets, names: reading.names, readings };
  const { changes, damage, restored, left } = domain.repair(list.layout, list.cells, gridState, workbook);
  // Its own words also where "Set up the case list" was pressed.
  await context.apply(changes, repair.doing);
  // Looked at again later, in the background.
  context.set({ damage: [] });
  const repaired = [...(table ?? []), ...restored, ...damage.map((part) => REPAIRED[part])];
  const done =
    repaired.length > 0
      ? `Repaired: ${repaired.join(", ")}.`
      : `${left.length > 0 ? "" : "The list is as it should be: "}dropdowns, prompts, highlighting and counts were made again.`;
  return [`${done.charAt(0).toUpperCase()}${done.slice(1)} No entry was changed.`, ...left].join(" ");
}

/**
 * Makes the list's table again where it was renamed or made plain cells: first of all, and for itself, so that the list is
 * then read and repaired as any. Returns what was put back, in words; undefined where the table is there.
 */
async function tableBack(
  { workbook, apply }: ActionContext,
  reading: Reading,
): Promise<string[] | undefined> {
  const sheet = sheetOfLostTable(reading);
  if (sheet === undefined) return undefined;
  const { lostList } = await import(/* webpackChunkName: "fill" */ "../../domain/fill/lost-list");
  const [found] = await workbook.readSheets([sheet]);
  const lost = found && lostList(found, reading);
  if (!lost && !reading.list)
    throw new CannotDo(
      `The list on the sheet ${sheet} has lost its table and its headers. Undo what took them away, or type the headers in a row above the cases again, then press Repair.`,
    );
  if (!lost) return undefined;
  await apply(lost.changes, repair.doing);
  return [lost.restored];
}
