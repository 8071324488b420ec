import { newList } from "../../src/domain/fill/repair/set-up";
import { type AddIn, opensPane, type Store } from "./auto-open";
import { pack } from "./parts";
import { partsOf } from "./workbook-of";

/** A file of the template: its name, and what is in it. */
export type TemplateFile = readonly [name: string, file: Uint8Array];

/** For anybody: dropdowns, prompts, highlighting and counts work without the add-in. */
export const PLAIN = "case-list.xlsx";

/** The same, and the add-in's pane opens with it: a file for each way in which people got the add-in. */
export const AUTO_OPEN = {
  "admin centre": "case-list-auto-open.xlsx",
  "network share": "case-list-auto-open-network-share.xlsx",
  developer: "case-list-auto-open-developer.xlsx",
} as const satisfies Readonly<Record<Store["way"], string>>;

/**
 * Makes the template of what set-up does in an empty workbook: the same columns, the same rules. Only a build that
 * is told the shared folder has a file for it, since that file names the folder.
 */
export async function caseListTemplate(
  addIn: AddIn,
  sharedFolder?: string,
): Promise<readonly TemplateFile[]> {
  const parts = await partsOf(newList({ sheets: [], names: new Map() }));
  const stores: Store[] = [{ way: "admin centre" }, { way: "developer" }];
  if (sharedFolder !== undefined) stores.push({ way: "network share", folder: sharedFolder });
  return [
    [PLAIN, pack(parts)],
    ...stores.map((store): TemplateFile => [AUTO_OPEN[store.way], pack(opensPane(parts, addIn, store))]),
  ];
}
