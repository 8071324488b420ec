import type { Cell } from "../../../src/domain/spreadsheet/cell";
import {
  type Code,
  LDD_TYPE_CODES,
  LIVES_IN_CODES,
  CATEGORY_CODES,
} from "../../../src/domain/case-list/codes";
import { COLUMNS, type ColumnKey } from "../../../src/domain/case-list/columns";
import { type SerialDate, serialOf } from "../../../src/domain/spreadsheet/dates";
import type { Group } from "../../../src/domain/case-list/groups";
import { pseudoRandom } from "./pseudo-random";

/** The date that the sample describes. */
export const LIST_DATE: SerialDate = serialOf(2006, 6, 13);

/** A case by its columns; what is left out is an empty cell. */
export type SampleCase = Partial<Record<ColumnKey, Cell>>;

const GROUP_SIZES: Readonly<Record<Group, number>> = { LAC: 34, CPR: 31, LDD: 35 };

const TEAMS: Readonly<Record<Group, readonly string[]>> = {
  LAC: ["Looked After North", "Looked After South", "Leaving Care"],
  CPR: ["Safeguarding East", "Safeguarding West"],
  LDD: ["Disabled Children", "Special Needs Advice"],
};
const REMARKS = [
  "Signs with Makaton",
  "Placed outside the authority",
  "Court proceedings under way",
  "Needs an interpreter",
];
const NATURES = ["Statement", "School Action Plus"];

type Random = ReturnType<typeof randomFrom>;

/** Random choices that come out the same each time. */
function randomFrom(seed: number) {
  const next = pseudoRandom(seed);
  const integer = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    integer,
    chance: (probability: number): boolean => next() < probability,
    pick: <T>(items: readonly T[], otherwise: T): T => items[integer(0, items.length - 1)] ?? otherwise,
  };
}

const codeFrom = (random: Random, codes: readonly Code[]): Cell => random.pick(codes, { code: 1 }).code;
const yesNo = (yes: boolean): Cell => (yes ? "Yes" : "No");

function ageIn(group: Group, random: Random): number {
  const [from, to] = { LAC: [1, 17], CPR: [0, 16], LDD: [4, 18] }[group];
  return random.integer(from ?? 0, to ?? 0);
}

function groupCells(group: Group, age: number, random: Random): SampleCase {
  switch (group) {
    case "LAC":
      return { livesIn: codeFrom(random, LIVES_IN_CODES.codes.slice(0, 5)) };
    case "CPR":
      return { category: codeFrom(random, CATEGORY_CODES.codes) };
    case "LDD":
      return {
        lddType: codeFrom(random, LDD_TYPE_CODES.codes.slice(0, -1)),
        lddNature: age >= 4 ? random.pick(NATURES, "Statement") : "Other",
        knownToSocialCare: yesNo(random.chance(0.8)),
      };
  }
}

function aCase(group: Group, index: number, random: Random): SampleCase {
  const age = ageIn(group, random);
  const own = groupCells(group, age, random);
  const worker = random.integer(1, 40);
  const older = age >= 10;
  const years = random.integer(0, Math.max(0, age - 1));
  const isAtCamhs = random.chance(0.2);
  return {
    caseNumber: String(1001 + index * 7),
    group,
    // Ofcom keeps these numbers for invented people.
    leadProfessional: `Worker ${worker}, 01632 960${String(worker).padStart(3, "0")}`,
    team: random.pick(TEAMS[group], ""),
    age,
    gender: random.chance(0.5) ? "Female" : "Male",
    ethnicity: random.chance(0.7) ? 1 : random.integer(2, 6),
    ...own,
    ...(own.knownToSocialCare !== "No" && { referral: LIST_DATE - years * 365 - random.integer(10, 300) }),
    sen: yesNo(group === "LDD" || random.chance(0.2)),
    ...(older && { offended: yesNo(random.chance(0.15)), neet: yesNo(age >= 16 && random.chance(0.3)) }),
    camhs: yesNo(isAtCamhs),
    cafcass: yesNo(group !== "LDD" && random.chance(0.25)),
    voluntarySector: yesNo(random.chance(0.3)),
    healthSupport: yesNo(random.chance(0.1) && !isAtCamhs),
    excluded: yesNo(older && random.chance(0.1)),
    ...(random.chance(0.15) && { additional: random.pick(REMARKS, "") }),
  };
}

/** What is wrong with the list on purpose, by index in the list. */
const PLANTED_FAULTS: ReadonlyMap<number, SampleCase> = new Map([
  [8, { age: "" }],
  [13, { livesIn: 7 }],
  [20, { age: 6, offended: "Yes", neet: "" }],
  [25, { livesIn: 6, additional: "" }],
  [33, { healthSupport: "Yes", camhs: "Yes" }],
  [40, { caseNumber: String(1001 + 37 * 7) }],
  [52, { referral: "14/03/2005" }],
]);

/** A hundred invented cases with a handful of mistakes and doubts; one LAC case too few and one CPR case too many. */
export function sampleCases(): SampleCase[] {
  const random = randomFrom(20_060_613);
  const groups: Group[] = ["LAC", "CPR", "LDD"];
  const list = groups.flatMap((group) => Array.from({ length: GROUP_SIZES[group] }, () => group));
  return list.map((group, index) => ({ ...aCase(group, index, random), ...PLANTED_FAULTS.get(index) }));
}

/** A case's cells in the order of the columns. */
export const cellsOfCase = (sample: SampleCase): Cell[] => COLUMNS.map(({ key }) => sample[key] ?? "");
