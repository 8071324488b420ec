import { expectedCount } from "../case-list";
import { and } from "../grid/formula-parts";
import { GROUPS } from "../groups";
import { COUNTS } from "../list-layout";
import type { ListFault, ListRule } from "../rule";

/** Guidance, 4: "The 100 cases should include" 35, 30 and 35. */
export const countsAsExpected: ListRule = {
  id: "counts-as-expected",
  severity: "error",
  why: "“35 looked after children …; 30 … on the child protection register; and 35 … with a learning difficulties and/or disabilities.”",
  find: (list) =>
    COUNTS.flatMap((key): ListFault[] => {
      const count = list.counts[key];
      const expected = expectedCount(list, key);
      // While a paste has gone wrong the counts follow from it, and it has a finding of its own.
      if (expected === undefined || count === expected || list.pastedRows.length > 0) return [];
      const change = count < expected ? `Add ${expected - count}.` : `${removal(key)} ${count - expected}.`;
      return [
        { position: list.layout.band[`Count${key}`], message: `${key} ${count} of ${expected}. ${change}` },
      ];
    }),
  native: ({ band, isCount }) =>
    COUNTS.flatMap((key) => {
      const count = band(`Count${key}`);
      const expected = band(`Expected${key}`);
      // Text is more than any number, for Excel: only numbers are compared.
      const known = GROUPS.filter((group) => key === group || key === "All").map((group) =>
        isCount(band(`Expected${group}`)),
      );
      const differs = (by: "<" | ">"): string =>
        `IFERROR(${and(...known, `${count}${by}${expected}`)},FALSE)`;
      return [
        { target: `Count${key}`, style: "missing", formula: differs("<") },
        { target: `Count${key}`, style: "too-many", formula: differs(">") },
      ] as const;
    }),
};

/** A case too many in a group may belong to another; one too many in all can only go. */
const removal = (key: string): string => (key === "All" ? "Remove" : "Move or remove");
