import { YES_NO_CODES } from "../../case-list/codes";
import { columnsWhere } from "../../case-list/column-set";
import type { ColumnKey } from "../../case-list/columns";
import type { CellCorrection } from "./correction";
import { codeMeant, spelled, type Spellings } from "./written-code";

type Answer = "Yes" | "No";
type Words = readonly (readonly [Answer, readonly string[]])[];

const ANSWERS: Words = [
  ["Yes", ["yes", "y", "true"]],
  ["No", ["no", "n", "false"]],
];
/** Guidance, 4: "Special Educational Needs (school action plus and statemented only)". With the census's letters. */
const NEEDS: Words = [
  ["Yes", ["statement", "statemented", "statement of sen", "statement of special educational needs"]],
  ["Yes", ["school action plus", "school action +", "sa+", "sap", "s", "p"]],
  ["No", ["school action", "sa", "a", "no special provision", "no special educational need", "no sen"]],
];
/** The words of the activity status that is collected of care leavers. */
const ACTIVITY: Words = [
  [
    "Yes",
    [
      "not in education employment or training",
      "not in employment education or training",
      "neet",
      ...["other", "illness or disability", "other circumstances", "pregnancy or parenting"].map(
        (why) => `not in education employment or training ${why}`,
      ),
    ],
  ],
  [
    "No",
    ["full", "part"].flatMap((time) => [
      `${time} time in higher education`,
      `${time} time in education`,
      `${time} time in education other than higher`,
      `${time} time in training or employment`,
    ]),
  ],
];

const spellings = (more: Words): Spellings<Answer> => ({
  words: spelled([...ANSWERS, ...more]),
  codes: new Map(),
  // 1 and 0 alone are left, and so are ticks and crosses: a cross can mean either.
  codesBesideWords: new Map([
    ["1", "Yes"],
    ["0", "No"],
    ["Y", "Yes"],
    ["N", "No"],
  ]),
});
const FOR_ALL = spellings([]);
const FOR: Readonly<Partial<Record<ColumnKey, Spellings<Answer>>>> = {
  sen: spellings(NEEDS),
  neet: spellings(ACTIVITY),
};

export const yesNo: CellCorrection = {
  id: "yes-no",
  why: "Yes or No in full",
  columns: columnsWhere(({ dataType }) => dataType.kind === "coded" && dataType.list === YES_NO_CODES),
  propose: (cell, { key }) => {
    const answer = codeMeant(cell, FOR[key] ?? FOR_ALL);
    return answer === cell ? undefined : answer;
  },
};
