import type { CaseList } from "../case-list";
import { normalised } from "../../spreadsheet/cell";
import { indexOf } from "../columns";
import type { ListRule } from "../rule";

const LEAD = indexOf("leadProfessional");
/** Of fewer cases, half says nothing. */
const FEW = 10;

/** Guidance, 4: "Contact details of the lead professional": of each case's own. */
export const oneLeadProfessional: ListRule = {
  id: "one-lead-professional",
  severity: "warning",
  why: "“Contact details of the lead professional”: questionnaires go to each case’s own.",
  find: (list) => {
    const { cases, layout } = list;
    const column = layout.columns[LEAD];
    if (column === undefined || cases.length < FEW || mostCommon(list) * 2 <= cases.length) return [];
    const message =
      "More than half of the cases have one lead professional. Check that this is the one who works with the child.";
    return [{ position: { row: layout.table.top, column }, message }];
  },
};

/** How many cases the lead professional has who has most. */
function mostCommon({ cases }: CaseList): number {
  const asTyped = new Map<string, number>();
  for (const { cells } of cases) {
    const cell = cells[LEAD] ?? "";
    if (typeof cell === "string") asTyped.set(cell, (asTyped.get(cell) ?? 0) + 1);
  }
  const counts = new Map<string, number>();
  for (const [typed, count] of asTyped) {
    const name = normalised(typed.replace(/\s/g, " "));
    if (name !== "") counts.set(name, (counts.get(name) ?? 0) + count);
  }
  return [...counts.values()].reduce((most, count) => Math.max(most, count), 0);
}
