import { trimmed } from "../../spreadsheet/cell";
import { cellOf } from "../case";
import { both, columnSet, without } from "../column-set";
import { and, not } from "../grid/formula-parts";
import { mayShow } from "../may-show";
import type { CaseRule } from "../rule";

const AGE = columnSet("age");

/** Guidance, 4: "Age of child to the nearest year"; registers held unborn children. */
export const ageInYears: CaseRule = {
  id: "age-in-years",
  severity: "error",
  why: "“Age of child to the nearest year”: 0 to 25, or Unborn.",
  test: ({ offList, errors }) => both(without(offList, errors), AGE),
  message: (_, theCase) => {
    const cell = cellOf(theCase, "age");
    return `${trimmed(cell)} is not an age in whole years${mayShow(cell)}. Enter 0 to 25, or Unborn.`;
  },
  native: ({ isFilled, isOnList }) => [
    { target: "age", style: "wrong", formula: and(isFilled("age"), not(isOnList("age"))) },
  ],
};
