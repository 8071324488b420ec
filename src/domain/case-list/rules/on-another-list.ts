import type { Case } from "../case";
import { both, type ColumnSet, columnSet, columnsIn, either, NO_COLUMNS, when } from "../column-set";
import { isPlaceholder } from "../placeholder";
import { type Group, GROUP_NAMES, GROUPS } from "../groups";
import type { CaseRule } from "../rule";

/** What each list asks of its cases; the first column stands for the list. */
const ASKED: Readonly<Record<Group, { readonly first: ColumnSet; readonly all: ColumnSet }>> = {
  LAC: { first: columnSet("livesIn"), all: columnSet("livesIn") },
  CPR: { first: columnSet("category"), all: columnSet("category") },
  LDD: { first: columnSet("lddType"), all: columnSet("lddType", "lddNature", "knownToSocialCare") },
};

/** A dash or a word that stands for nothing is no sign of a list. */
const fillsColumnsOf = (other: Group, { group, filled, cells }: Case): boolean =>
  other !== group &&
  columnsIn(both(filled, ASKED[other].all)).some(({ index }) => !isPlaceholder(String(cells[index] ?? "")));

/** A child can be on two lists, and is counted in one: told, since it may be a slip. */
export const onAnotherList: CaseRule = {
  id: "on-another-list",
  severity: "info",
  why: "35, 30 and 35 make 100: a child on two lists is counted in one of them.",
  test: (theCase) => {
    if (theCase.group === undefined) return NO_COLUMNS;
    return GROUPS.reduce(
      (set, other) => either(set, when(fillsColumnsOf(other, theCase), ASKED[other].first)),
      NO_COLUMNS,
    );
  },
  message: (column, theCase) => {
    const other = GROUPS.find((group) => ASKED[group].first === columnSet(column.key)) ?? "LDD";
    return `Counted in ${theCase.group ?? ""}, and filled in as ${other} too (${GROUP_NAMES[other].toLowerCase()}). Leave it so if the child is on both lists; clear it if not.`;
  },
};
