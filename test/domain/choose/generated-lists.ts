import type { CaseList } from "../../../src/domain/case-list/case-list";
import type { Cell } from "../../../src/domain/spreadsheet/cell";
import { GENDER_CODES, LDD_TYPE_CODES } from "../../../src/domain/case-list/codes";
import type { Group } from "../../../src/domain/case-list/groups";
import { aList, type CaseCells } from "../../support/a-list";

/** How a generated list is made. */
export interface Kind {
  readonly seed: number;
  /** How uneven the values are: 0 makes all alike in number, 3 leaves most to one. */
  readonly skew: number;
  readonly sizes: Readonly<Record<Group, number>>;
  readonly teams: number;
  readonly leads: number;
  /** How likely Yes is in an issue column. */
  readonly issues: number;
  /** How likely columns of another group are filled too. */
  readonly otherGroups: number;
}

const A_HUNDRED = { LAC: 35, CPR: 30, LDD: 35 };

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The rows of a list of a kind. */
export function generatedRows({ seed, skew, sizes, teams, leads, issues, otherGroups }: Kind): CaseCells[] {
  const next = chance(seed);
  const place = (count: number): number => Math.floor(count * next() ** (1 + skew));
  const oneOf = <T extends Cell>(values: readonly T[]): T | "" => values[place(values.length)] ?? "";
  const coded = (count: number): Cell => 1 + place(count);
  const yes = (likely: number): Cell => (next() < likely ? "Yes" : "No");
  const genders = GENDER_CODES.codes.map(({ code }) => code);
  const types = LDD_TYPE_CODES.codes.map(({ code }) => code);
  const row = (group: Group, no: number): CaseCells => {
    const has = (own: Group): boolean => group === own || next() < otherGroups;
    const age = place(19);
    const likely = issues * (1 - (skew / 4) * next());
    return {
      caseNumber: String(20_011 + no * 7),
      group,
      leadProfessional: `Worker ${place(leads)}`,
      team: `Team ${place(teams)}`,
      age: age === 0 && next() < 0.3 ? "Unborn" : age,
      gender: oneOf(genders),
      ethnicity: coded(6),
      livesIn: has("LAC") ? coded(6) : "",
      category: has("CPR") ? coded(4) : "",
      lddType: has("LDD") ? oneOf(types) : "",
      knownToSocialCare: has("LDD") ? yes(0.8) : "",
      sen: yes(likely),
      offended: age >= 10 ? yes(likely) : "",
      camhs: yes(likely),
      cafcass: yes(likely / 2),
      voluntarySector: yes(likely),
      healthSupport: yes(likely / 3),
      excluded: yes(likely / 3),
      neet: age >= 16 ? yes(likely) : "",
    };
  };
  const groups = (["LAC", "CPR", "LDD"] as const).flatMap((group) =>
    Array.from({ length: sizes[group] }, () => group),
  );
  return groups.map(row);
}

export const generatedList = (kind: Kind): CaseList => aList(generatedRows(kind));

/** So many kinds of list, from even to very uneven, with many teams and with few. */
export function kinds(count: number, sizes: Readonly<Record<Group, number>> = A_HUNDRED): Kind[] {
  return Array.from({ length: count }, (_, i) => ({
    seed: 7 + i * 13,
    skew: (i % 10) / 3,
    sizes,
    teams: [3, 5, 8, 14, 40][i % 5] ?? 5,
    leads: [4, 12, 30, 60][i % 4] ?? 12,
    issues: [0.02, 0.1, 0.25][i % 3] ?? 0.1,
    otherGroups: i % 7 === 0 ? 0.1 : 0,
  }));
}
