import { caseNumber } from "../../case";
import { cellAt } from "../../case-list";
import { folded } from "../../cell";
import type { WrittenTable } from "../../written-table";
import type { Status } from "./fields";

/** Numbers of the cases that the sheet calls Chosen, as `Case.number` has them; undefined where it has lost a header. */
export function chosenOnSheet({ table, cells }: WrittenTable): Set<string> | undefined {
  const columnOf = (header: string): number | undefined => {
    for (let column = table.left; column <= table.right; column++)
      if (folded(cellAt(cells, table.top, column)) === folded(header)) return column;
    return undefined;
  };
  const [number, status] = [columnOf("Case number"), columnOf("Status")];
  if (number === undefined || status === undefined) return undefined;
  const chosen = new Set<string>();
  for (let row = table.top + 1; row <= table.bottom; row++)
    if (folded(cellAt(cells, row, status)) === folded("Chosen" satisfies Status))
      chosen.add(caseNumber(cellAt(cells, row, number)));
  return chosen;
}
