import { newList } from "../../src/domain/fill/set-up";
import { type AddIn, opensPane } from "./auto-open";
import { pack } from "./parts";
import { partsOf } from "./workbook-of";

/** The template's two files. */
export interface Template {
  /** For anybody: dropdowns, prompts, highlighting and counts work without the add-in. */
  readonly plain: Uint8Array;
  /** The same, and the add-in's pane opens with it where the add-in is installed. */
  readonly autoOpen: Uint8Array;
}

/** Makes the template of what set-up does in an empty workbook: the same columns, the same rules. */
export async function caseListTemplate(addIn: AddIn): Promise<Template> {
  const parts = await partsOf(newList({ sheets: [], names: new Map() }));
  return { plain: pack(parts), autoOpen: pack(opensPane(parts, addIn)) };
}
