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

/** Chance that comes out the same each time. */
function randomFrom(seed: number) {
  const next = pseudoRandom(seed);
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    whole,
    often: (chance: number): boolean => next() < chance,
    one: <T>(of: readonly T[], otherwise: T): T => of[whole(0, of.length - 1)] ?? otherwise,
  };
}

const codeFrom = (draw: Random, codes: readonly Code[]): Cell => draw.one(codes, { code: 1 }).code;
const yesNo = (yes: boolean): Cell => (yes ? "Yes" : "No");

function ageIn(group: Group, draw: Random): number {
  const [from, to] = { LAC: [1, 17], CPR: [0, 16], LDD: [4, 18] }[group];
  return draw.whole(from ?? 0, to ?? 0);
}

function groupCells(group: Group, age: number, draw: Random): SampleCase {
  switch (group) {
    case "LAC":
      return { livesIn: codeFrom(draw, LIVES_IN_CODES.codes.slice(0, 5)) };
    case "CPR":
      return { category: codeFrom(draw, CATEGORY_CODES.codes) };
    case "LDD":
      return {
        lddType: codeFrom(draw, LDD_TYPE_CODES.codes.slice(0, -1)),
        lddNature: age >= 4 ? draw.one(NATURES, "Statement") : "Other",
        knownToSocialCare: yesNo(draw.often(0.8)),
      };
  }
}

function aCase(group: Group, index: number, draw: Random): SampleCase {
  const age = ageIn(group, draw);
  const own = groupCells(group, age, draw);
  const worker = draw.whole(1, 40);
  const older = age >= 10;
  const years = draw.whole(0, Math.max(0, age - 1));
  const isAtCamhs = draw.often(0.2);
  return {
    caseNumber: String(1001 + index * 7),
    group,
    // Ofcom keeps these numbers for invented people.
    leadProfessional: `Worker ${worker}, 01632 960${String(worker).padStart(3, "0")}`,
    team: draw.one(TEAMS[group], ""),
    age,
    gender: draw.often(0.5) ? "Female" : "Male",
    ethnicity: draw.often(0.7) ? 1 : draw.whole(2, 6),
    ...own,
    ...(own.knownToSocialCare !== "No" && { referral: LIST_DATE - years * 365 - draw.whole(10, 300) }),
    sen: yesNo(group === "LDD" || draw.often(0.2)),
    ...(older && { offended: yesNo(draw.often(0.15)), neet: yesNo(age >= 16 && draw.often(0.3)) }),
    camhs: yesNo(isAtCamhs),
    cafcass: yesNo(group !== "LDD" && draw.often(0.25)),
    voluntarySector: yesNo(draw.often(0.3)),
    healthSupport: yesNo(draw.often(0.1) && !isAtCamhs),
    excluded: yesNo(older && draw.often(0.1)),
    ...(draw.often(0.15) && { additional: draw.one(REMARKS, "") }),
  };
}

/** What is wrong with the list, on purpose: by place in the list, from 0. */
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
  const draw = randomFrom(20_060_613);
  const groups: Group[] = ["LAC", "CPR", "LDD"];
  const list = groups.flatMap((group) => Array.from({ length: GROUP_SIZES[group] }, () => group));
  return list.map((group, index) => ({ ...aCase(group, index, draw), ...PLANTED_FAULTS.get(index) }));
}

/** A case's cells in the order of the columns. */
export const cellsOfCase = (sample: SampleCase): Cell[] => COLUMNS.map(({ key }) => sample[key] ?? "");
