import { codeReader } from "../code-reader";
import { indexOf } from "../columns";
import type { ListRule } from "../rule";

const NOT_STATED = 6;
/** Of fewer cases, all of them says nothing. */
const FEW = 10;
const ethnicity = codeReader("ethnicity");

/** Guidance, 4: "Please use the following codes to indicate the ethnic origin of the child". */
export const everyEthnicityNotStated: ListRule = {
  id: "every-ethnicity-not-stated",
  severity: "warning",
  why: "“Please use the following codes to indicate the ethnic origin of the child”: 6 is for the few not stated.",
  find: ({ cases, layout }) => {
    const column = layout.columns[indexOf("ethnicity")];
    if (column === undefined || cases.length < FEW) return [];
    if (!cases.every((theCase) => ethnicity(theCase) === NOT_STATED)) return [];
    const message = "Every ethnicity is 6, Not stated. Enter what your records hold, 1 to 6.";
    const places = cases.map(({ index }) => index);
    return [{ position: { row: layout.table.top, column }, message, places, column: "ethnicity" }];
  },
};
