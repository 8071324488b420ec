import type { CaseList } from "../case-list";
import { expectedCount } from "../counts";
import { indexOf } from "../columns";
import { and } from "../grid/formula-parts";
import { GROUPS } from "../groups";
import { COUNTS, type CountKey } from "../list-layout";
import { isHeaderRowGone } from "../missing-columns";
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
      if (expected === undefined || count === expected || areCountsUntold(list, key)) return [];
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

/** A paste that has gone wrong, a column or a box that is gone: the counts follow from it, and it has a finding of its own. */
const areCountsUntold = ({ pastedRows, layout }: CaseList, key: CountKey): boolean =>
  pastedRows.length > 0 ||
  layout.lost?.includes(`Count${key}`) === true ||
  layout.columns[indexOf("group")] === undefined ||
  isHeaderRowGone(layout);

/** A case too many in a group may belong to another; one too many in all can only go. */
const removal = (key: string): string => (key === "All" ? "Remove" : "Move or remove");
