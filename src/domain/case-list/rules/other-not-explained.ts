import { codeReader } from "../code-reader";
import { type ColumnSet, columnSet, either, hasColumn, NO_COLUMNS, when } from "../column-set";
import { indexOf } from "../columns";
import type { CaseRule } from "../rule";

const LIVES_IN = columnSet("livesIn");
const LDD_TYPE = columnSet("lddType");
const ADDITIONAL = indexOf("additional");
const livesIn = codeReader("livesIn");
const lddType = codeReader("lddType");

/** "Other" tells inspectors nothing until the column Additional information says what it is. */
export const otherNotExplained: CaseRule = {
  id: "other-not-explained",
  severity: "warning",
  why: "“Please indicate if the child or young person has any other significant issues that we should be aware of”: “Other” alone tells nothing.",
  test: (theCase) => {
    if (hasColumn(theCase.filled, ADDITIONAL)) return NO_COLUMNS;
    const lives: ColumnSet = when(livesIn(theCase) === 6, LIVES_IN);
    return either(lives, when(lddType(theCase) === "OTH", LDD_TYPE));
  },
  message: (column) =>
    column.key === "livesIn"
      ? "This says Other. Say in Additional information where the child lives."
      : "This says Other. Say in Additional information what the difficulty or disability is.",
};
