import type { Case } from "./case";
import { codeFinder } from "./codes";
import { type ColumnKey, columnOf, indexOf, listOf } from "./columns";

/** A reader of one column: the code a case has there, or undefined where the cell is blank or off its list. */
export function codeReader(key: ColumnKey): (theCase: Case) => string | number | undefined {
  const list = listOf(columnOf(key));
  if (!list) throw new RangeError(`No code list in ${key}`);
  const at = indexOf(key);
  const find = codeFinder(list);
  return ({ cells }) => {
    const cell = cells[at] ?? "";
    return cell === "" ? undefined : find(cell);
  };
}
