import type { CodeList } from "./codes";
import type { Group } from "./groups";

/** What a column holds. `coded` cells hold a code of the list; `suggested` ones may hold other text too. */
export type DataType =
  | { readonly kind: "text" }
  | { readonly kind: "date" }
  | { readonly kind: "age"; readonly list: CodeList }
  | { readonly kind: "coded"; readonly list: CodeList }
  | { readonly kind: "suggested"; readonly list: CodeList };

/**
 * For whom a cell must be filled. "ages 10–19": a whole age from 10 to 19. "referred": every case but an LDD
 * case that social care does not know.
 */
export type Mandatory = "every case" | Group | "ages 10–19" | "referred" | "nobody";

export interface ColumnDefinition {
  readonly key: string;
  readonly header: string;
  readonly dataType: DataType;
  readonly mandatory: Mandatory;
  /** What to do where a mandatory cell is empty. */
  readonly ask: string;
  /** Shown beside the cell; quotes the guidance. At most 255 characters. */
  readonly prompt: string;
  /** In points. */
  readonly width: number;
}
