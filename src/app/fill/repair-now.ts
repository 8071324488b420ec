import type { Damage } from "../../domain/case-list/grid/damage";
import { CODES_SHEET } from "../../domain/case-list/list-layout";
import { CannotDo } from "../../domain/shared/cannot-do";
import { repair as repairChanges } from "../../domain/fill/repair/repair";
import { isCodesInDoubt } from "../../domain/fill/repair/set-up-conflicts";
import { refuseInPlace } from "../case-list-of";
import type { ActionContext } from "../action";
import type { Reading } from "../workbook";
import { tableBack } from "./table-back";

const REPAIRED: Readonly<Record<Damage, string>> = {
  table: "the table",
  dropdowns: "dropdowns and prompts",
  highlighting: "highlighting",
  counts: "count boxes",
  codes: "the sheet Codes",
};

/** Repairs the list of a reading; returns what was done, in one sentence. `doing`: what Excel was asked to do, should it fail. */
export async function repairNow(context: ActionContext, before: Reading, doing: string): Promise<string> {
  refuseInPlace(before);
  const table = await tableBack(context, before);
  const reading = table === undefined ? before : await context.workbook.read();
  const { list } = reading;
  if (!list) throw new CannotDo("There is no case list in this workbook yet.");
  const gridState = await context.workbook.readGridState(list.layout);
  const readings = isCodesInDoubt(reading) ? await context.workbook.readSheets([CODES_SHEET]) : [];
  const workbook = { sheets: reading.sheets, names: reading.names, readings };
  const { changes, damage, restored, left } = repairChanges(list.layout, list.cells, gridState, workbook);
  await context.apply(changes, doing);
  // Looked at again later, in the background.
  context.set({ damage: [] });
  const repaired = [...(table ?? []), ...restored, ...damage.map((part) => REPAIRED[part])];
  const done =
    repaired.length > 0
      ? `Repaired: ${repaired.join(", ")}.`
      : `${left.length > 0 ? "" : "The list is as it should be: "}dropdowns, prompts, highlighting and counts were made again.`;
  return [`${done.charAt(0).toUpperCase()}${done.slice(1)} No entry was changed.`, ...left].join(" ");
}
