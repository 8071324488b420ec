import { cellAddress } from "../../domain/address";
import { cellOf } from "../../domain/case";
import { trimmed } from "../../domain/cell";
import { indexOf } from "../../domain/columns";
import { canBeTracked, quotaText } from "../../domain/choosing/tracked";
import { caseListOf } from "../reading";
import { Refusal } from "../refusal";
import type { Workbook } from "../workbook";

/**
 * Ticks a case, or takes its tick away: writes its Tracked cell, nothing else. The case is found again by its
 * number, since rows may have moved since the pane was painted.
 */
export async function trackCase(workbook: Workbook, number: string, on: boolean): Promise<string> {
  const list = caseListOf(await workbook.read());
  const theCase = list?.cases.find((other) => other.number === number);
  const column = list?.place.columns[indexOf("tracked")];
  if (!list || !theCase || !canBeTracked(theCase, list))
    throw new Refusal(`Case ${number} is no longer in the list, or its number is used twice.`);
  if (column === undefined) throw new Refusal("The list has no column Tracked. Put its header back.");
  const range = cellAddress(list.place.table.top + 1 + theCase.index, column);
  await workbook.apply("change the tick", [
    { do: "write", sheet: list.place.sheet, range, cells: [[on ? "Yes" : ""]] },
  ]);
  const after = { ...list, cases: list.cases.map((c) => (c === theCase ? { ...c, tracked: on } : c)) };
  return `${trimmed(cellOf(theCase, "caseNumber"))} is ${on ? "tracked" : "no longer tracked"}. ${quotaText(after)}.`;
}
