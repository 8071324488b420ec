import { expectedCount } from "../counts";
import { EXPECTED, GROUPS } from "../groups";
import type { ListFault, ListRule } from "../rule";

/** Guidance, 4: "The 100 cases should include" 35, 30 and 35; other numbers are never silent. */
export const expectedNumberChanged: ListRule = {
  id: "expected-number-changed",
  severity: "warning",
  why: "“The 100 cases should include” 35, 30 and 35: another number is agreed with the lead inspector.",
  find: (list) =>
    GROUPS.flatMap((group): ListFault[] => {
      const expected = expectedCount(list, group);
      if (expected === undefined || expected === EXPECTED[group]) return [];
      const message = `${expected} ${group} cases are expected instead of ${EXPECTED[group]}. Enter ${EXPECTED[group]}, unless the lead inspector has agreed to another number.`;
      return [{ position: list.layout.band[`Expected${group}`], message }];
    }),
};
