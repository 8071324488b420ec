import { isTenToNineteen } from "../case";
import { both, columnsIn, columnsWhere, NO_COLUMNS } from "../column-set";
import { and, not } from "../grid/formula-parts";
import type { CaseRule } from "../rule";

const ASKED = columnsWhere(({ mandatory }) => mandatory === "ages 10–19");

/** Guidance, 4: "10 – 19 year olds who have offended", "10 – 19 year olds not in employment …". */
export const onlyAges10To19: CaseRule = {
  id: "only-ages-10-to-19",
  severity: "error",
  why: "“10 – 19 year olds who have offended”; “10 – 19 year olds not in employment, education or training”.",
  test: (theCase) =>
    theCase.age === undefined || isTenToNineteen(theCase.age) ? NO_COLUMNS : both(theCase.yes, ASKED),
  message: (_, { age }) => {
    const who = age === "Unborn" ? "The child is unborn" : `The age is ${age ?? "not known"}`;
    return `${who}, and this is asked for ages 10 to 19 only. Check the age, or clear this cell.`;
  },
  native: ({ is, isOnList, isAged10To19 }) =>
    columnsIn(ASKED).map(({ key }) => ({
      target: key,
      style: "not-for-this-age",
      formula: and(is(key, "Yes"), isOnList("age"), not(isAged10To19)),
    })),
};
