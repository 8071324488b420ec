import type { ListLayout } from "../case-list/list-layout";
import { parseRange } from "../spreadsheet/address";
import type { ListedFinding } from "./finding-filter";

/** The rows of the table’s body, from 0, in which these findings have their cells, or of which they speak. */
export function rowsOfFindings(
  { table }: Pick<ListLayout, "table">,
  listed: readonly Pick<ListedFinding, "finding">[],
): ReadonlySet<number> {
  const first = table.top + 1;
  const rows = listed.flatMap(({ finding: { address, covers } }) => {
    // What is on another sheet has no row here.
    const own = address.includes("!") ? undefined : parseRange(address)?.top;
    return [...(own === undefined ? [] : [own]), ...(covers?.rows ?? []).map((row) => row - 1)];
  });
  return new Set(rows.filter((row) => row >= first && row <= table.bottom).map((row) => row - first));
}
