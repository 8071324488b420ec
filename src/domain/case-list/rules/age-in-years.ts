import { trimmed } from "../../spreadsheet/cell";
import { cellOf } from "../case";
import { both, columnSet } from "../column-set";
import { and, not } from "../grid/formulas";
import type { CaseRule } from "../rule";

const AGE = columnSet("age");

/** Guidance, 4: "Age of child to the nearest year"; registers held unborn children. */
export const ageInYears: CaseRule = {
  id: "age-in-years",
  severity: "error",
  why: "“Age of child to the nearest year”: 0 to 25, or Unborn.",
  test: ({ offList }) => both(offList, AGE),
  message: (_, theCase) =>
    `${trimmed(cellOf(theCase, "age"))} is not an age in whole years. Enter 0 to 25, or Unborn.`,
  native: ({ isBlank, isOnList }) => [
    { target: "age", style: "wrong", formula: and(not(isBlank("age")), not(isOnList("age"))) },
  ],
};
