import type { ColumnKey } from "../../domain/case-list/columns";
import type { Group } from "../../domain/case-list/groups";
import type { FoundList } from "../../domain/fill/returned/find-lists";
import type { FoundHeader } from "../../domain/fill/returned/match-headers";

/** A list that a person takes, with what they have said of it. */
export interface ListChoice {
  readonly list: FoundList;
  readonly columns: ReadonlyMap<ColumnKey, FoundHeader>;
  /** Whose cases they are where no column says it. */
  readonly group: Group | undefined;
}

/** What a person says of a list, and whether they take it. */
export type SaidOfList = Omit<ListChoice, "list"> & { readonly isTaken: boolean };
