/** The three lists that make up the hundred, always in this order (guidance, 4 and 5.i). */
export const GROUPS = ["LAC", "CPR", "LDD"] as const;
export type Group = (typeof GROUPS)[number];

/** How many cases of each group the inspectorate asks for. */
export const EXPECTED: Readonly<Record<Group, number>> = { LAC: 35, CPR: 30, LDD: 35 };

/** How many of each group are tracked. */
export const QUOTAS: Readonly<Record<Group, number>> = { LAC: 4, CPR: 2, LDD: 4 };

/** All tracked cases: the ten. */
export const TRACKED_TOTAL = QUOTAS.LAC + QUOTAS.CPR + QUOTAS.LDD;

export const GROUP_NAMES: Readonly<Record<Group, string>> = {
  LAC: "Looked after children",
  CPR: "Child protection register",
  LDD: "Learning difficulties and/or disabilities",
};
