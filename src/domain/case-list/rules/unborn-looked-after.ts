import { columnSet, when } from "../column-set";
import type { CaseRule } from "../rule";

const AGE = columnSet("age");

/** Registers held unborn children; nobody is looked after before birth. */
export const unbornLookedAfter: CaseRule = {
  id: "unborn-looked-after",
  severity: "warning",
  why: "A child protection register can hold an unborn child; a child is looked after from birth on.",
  test: ({ group, age }) => when(age === "Unborn" && group === "LAC", AGE),
  message: () => "An unborn child cannot be looked after. Check the age and the group.",
};
