import type { Damage } from "../../domain/case-list/grid/damage";
import { CODES_SHEET } from "../../domain/case-list/list-layout";
import { CannotDo } from "../../domain/shared/cannot-do";
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
  const { tableBack } = await import(/* webpackChunkName: "fill" */ "./table-back");
  const table = await tableBack(context, before);
  const reading = table === undefined ? before : await context.workbook.read();
  const { list } = reading;
  if (!list) throw new CannotDo("There is no case list in this workbook yet.");
  const [domain, { isCodesInDoubt }, gridState] = await Promise.all([
    import(/* webpackChunkName: "fill" */ "../../domain/fill/repair/repair"),
    import(/* webpackChunkName: "fill" */ "../../domain/fill/repair/set-up-conflicts"),
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
