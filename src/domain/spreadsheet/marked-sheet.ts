import { parseRange } from "./address";
import { CannotDo } from "../shared/cannot-do";
import { hasSheet } from "./sheet-reading";
import { parseSheet, type SheetsAndNames } from "./defined-names";
import { formulaOf } from "./same-name";

/** A sheet that the add-in writes as a whole, and knows again by a defined name at its A1. */
export interface MarkedSheet {
  readonly sheet: string;
  readonly name: string;
  /** What the sheet is, within a sentence: "the summary". */
  readonly what: string;
  /** The button that makes it. */
  readonly press: string;
}

/**
 * What the sheet is called now; undefined where it is still to be made. Throws CannotDo where it is not to be
 * written over: a sheet of that name is somebody else's, or rows were inserted above what is ours.
 */
export function findMarkedSheet(
  { sheet, name, what, press }: MarkedSheet,
  { sheets, names }: SheetsAndNames,
): string | undefined {
  const found = parseSheet(formulaOf(names, name));
  if (found === undefined || !hasSheet(sheets, found)) {
    if (hasSheet(sheets, sheet))
      throw new CannotDo(
        `There is a sheet ${sheet} that is not the add-in’s. Rename it, then press ${press} again.`,
      );
    return undefined;
  }
  const position = parseRange(formulaOf(names, name) ?? "");
  if (position && position.top + position.left > 0)
    throw new CannotDo(
      `On the sheet ${found} ${what} no longer begins in A1, and it is not written over what stands there now. Take out what was inserted, or delete the sheet, then press ${press} again.`,
    );
  return found;
}
