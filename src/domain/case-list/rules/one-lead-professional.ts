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
    if (column === undefined || cases.length < FEW) return [];
    const places = placesOfMostCommon(list);
    if (places.length * 2 <= cases.length) return [];
    const message =
      "More than half of the cases have one lead professional. Check that this is the one who works with the child.";
    return [{ position: { row: layout.table.top, column }, message, places, column: "leadProfessional" }];
  },
};

/** Where the cases are of the lead professional who has most. */
function placesOfMostCommon({ cases }: CaseList): readonly number[] {
  const asTyped = new Map<string, number[]>();
  for (const { cells, index } of cases) {
    const cell = cells[LEAD] ?? "";
    if (typeof cell !== "string") continue;
    const places = asTyped.get(cell);
    if (places) places.push(index);
    else asTyped.set(cell, [index]);
  }
  const byName = new Map<string, readonly number[]>();
  for (const [typed, places] of asTyped) {
    const name = normalised(typed.replace(/\s/g, " "));
    if (name !== "") byName.set(name, [...(byName.get(name) ?? []), ...places]);
  }
  return [...byName.values()].reduce((most, places) => (places.length > most.length ? places : most), []);
}
