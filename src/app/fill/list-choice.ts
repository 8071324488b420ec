import { columnOf, type ColumnKey } from "../../domain/case-list/columns";
import type { Group } from "../../domain/case-list/groups";
import type { FoundList } from "../../domain/fill/returned/find-lists";
import type { FoundHeader } from "../../domain/fill/returned/match-headers";
import { CannotDo } from "../../domain/shared/cannot-do";

/** A list that a person takes, with what they have said of it. */
export interface ListChoice {
  readonly list: FoundList;
  readonly columns: ReadonlyMap<ColumnKey, FoundHeader>;
  /** Whose cases they are where no column says it. */
  readonly group: Group | undefined;
}

/** What a person says of a list, and whether they take it. */
export type SaidOfList = Omit<ListChoice, "list"> & { readonly isTaken: boolean };

/** Throws CannotDo where one header is chosen for two columns. */
export function refuseChosenTwice({ list: { sheet }, columns }: Pick<ListChoice, "list" | "columns">): void {
  const chosenFor = new Map<number, ColumnKey>();
  for (const [key, { column }] of columns) {
    const other = chosenFor.get(column);
    if (other)
      throw new CannotDo(
        `${columnOf(other).header} and ${columnOf(key).header} have the same header of ${sheet}. Choose another for one of them, or None, then press again.`,
      );
    chosenFor.set(column, key);
  }
}
