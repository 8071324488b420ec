import { isBlank, trimmed } from "../../spreadsheet/cell";
import { expectedCount } from "../counts";
import { not } from "../grid/formula-parts";
import { EXPECTED, GROUPS } from "../groups";
import type { ListFault, ListRule } from "../rule";

/** The expected numbers are cells, for the authority that has agreed others; each must be a number. */
export const expectedNumbers: ListRule = {
  id: "expected-numbers",
  severity: "error",
  why: "Each count is compared with the number expected, 35, 30 and 35 unless others were agreed.",
  find: (list) =>
    GROUPS.filter((group) => expectedCount(list, group) === undefined).map((group): ListFault => {
      const cell = list.band[`Expected${group}`];
      const found = isBlank(cell) ? "" : `${trimmed(cell)} is not a whole number. `;
      return {
        position: list.layout.band[`Expected${group}`],
        message: `${found}Enter how many ${group} cases are expected: ${EXPECTED[group]}, unless another number was agreed.`,
      };
    }),
  native: ({ band, isCount }) =>
    GROUPS.map((group) => {
      const name = `Expected${group}` as const;
      return { target: name, style: "missing", formula: not(isCount(band(name))) };
    }),
};
