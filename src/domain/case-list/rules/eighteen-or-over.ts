import { columnSet, when } from "../column-set";
import type { CaseRule } from "../rule";

const AGE = columnSet("age");
const GROWN_UP = 18;

/** Children are looked after, or on the register, up to their eighteenth birthday. */
export const eighteenOrOver: CaseRule = {
  id: "eighteen-or-over",
  severity: "warning",
  why: "A child is looked after, or on the child protection register, up to the age of 17.",
  test: ({ group, age }) =>
    when(typeof age === "number" && age >= GROWN_UP && (group === "LAC" || group === "CPR"), AGE),
  message: (_, { group, age }) =>
    `${group ?? ""} cases are under 18, and this age is ${age ?? ""}. Check the age and the group.`,
};
