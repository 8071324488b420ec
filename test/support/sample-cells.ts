import { COLUMNS } from "../../src/domain/case-list/columns";
import { QUOTAS } from "../../src/domain/case-list/groups";
import { type Group, GROUPS } from "../../src/domain/case-list/groups";

/** Cells of a whole row of the list, complete and without fault; `no` makes the case number. */
export function aRow(
  group: Group,
  no: number,
  change: Readonly<Record<number, string | number>> = {},
): (string | number)[] {
  const row: (string | number)[] = [
    no,
    group,
    38_000,
    "Worker 12, 01632 960012",
    "North team",
    9,
    "Female",
    1,
    group === "LAC" ? 2 : "",
    group === "CPR" ? 4 : "",
    group === "LDD" ? "MLD" : "",
    group === "LDD" ? "Statement" : "",
    group === "LDD" ? "Yes" : "",
    "Yes",
    "",
    "No",
    "No",
    "No",
    "No",
    "No",
  ];
  return COLUMNS.map(({ index }) => change[index] ?? row[index] ?? "");
}

const [LEAD, TEAM] = [3, 4];
const TEAMS = ["North team", "South team", "East team", "West team"];

/**
 * A complete hundred: LAC 1001 to 1035, CPR 1036 to 1065, LDD 1066 to 1100. No two cases are alike, and no lead
 * professional has many.
 */
export function aHundred(): (string | number)[][] {
  return Array.from({ length: 100 }, (_, i) => {
    const worker = 12 + (i % 25);
    return aRow(i < 35 ? "LAC" : i < 65 ? "CPR" : "LDD", 1001 + i, {
      [LEAD]: `Worker ${worker}, 01632 9600${worker}`,
      [TEAM]: TEAMS[Math.floor(i / 25)] ?? "",
    });
  });
}

/** The case numbers that tests tick: the first of each group, as many as the quota asks for. */
export const TEN: readonly string[] = GROUPS.flatMap((group) => {
  const first = { LAC: 1001, CPR: 1036, LDD: 1066 }[group];
  return Array.from({ length: QUOTAS[group] }, (_, i) => String(first + i));
});

/** The row of the list in which `aHundred` has a case, as Excel numbers it. */
export const rowOfCase = (number: string | number): number => Number(number) - 1001 + 6;
