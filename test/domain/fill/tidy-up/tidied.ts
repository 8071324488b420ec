import type { ColumnKey } from "../../../../src/domain/case-list/columns";
import { type Proposal, proposalsFor } from "../../../../src/domain/fill/tidy-up/tidy-up";
import { aCase, aList, type CaseCells } from "../../../support/a-list";
import type { Cell } from "../../../../src/domain/spreadsheet/cell";

/** What tidying proposes for one cell of a case that has no other slip; undefined where it leaves the cell alone. */
export function proposed(column: ColumnKey, cell: Cell, others: CaseCells = {}): Cell | undefined {
  const list = aList([aCase({ ...others, [column]: cell })]);
  return proposalsFor(list).find((proposal) => proposal.column === column)?.cell;
}

/** The rows with all that is proposed. */
export function tidied(rows: readonly CaseCells[], proposals?: readonly Proposal[]): CaseCells[] {
  const wanted = proposals ?? proposalsFor(aList(rows));
  return rows.map((row, i) =>
    wanted
      .filter(({ index }) => index === i)
      .reduce<CaseCells>((cells, { column, cell }) => ({ ...cells, [column]: cell }), row),
  );
}
