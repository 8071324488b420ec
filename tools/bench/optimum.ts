import loadHighs from "highs";
import type { Case } from "../../src/domain/case-list/case";
import type { CaseList } from "../../src/domain/case-list/case-list";
import { GROUPS, QUOTAS } from "../../src/domain/case-list/groups";
import { naiveTeamsAndLeads, naivePairs } from "../../test/domain/choose/spread/naive-score";

interface Optimum {
  readonly excess: number;
  readonly score: number;
}

/** Finds the exact optimum of Spread's objective for a list with nothing picked, by integer programming (HiGHS). */
export async function optimumSolver(): Promise<(list: CaseList) => Optimum> {
  const highs = await loadHighs();
  const least = (model: string): number => {
    const { Status, ObjectiveValue } = highs.solve(model, {
      output_flag: false,
      mip_rel_gap: 0,
      mip_abs_gap: 0.5,
    });
    if (Status !== "Optimal") throw new Error(`HiGHS ended with ${Status}.`);
    return Math.round(ObjectiveValue);
  };
  return (list) => {
    const model = modelOf(list.cases);
    const excess = least(`Minimize\n excess: ${sum(model.excess)}\n${model.text([])}`);
    const atMost = model.excess.length > 0 ? [`${sum(model.excess)} <= ${excess}`] : [];
    return {
      excess,
      score: -least(`Minimize\n missed: - ${model.pairs.join(" - ")}\n${model.text(atMost)}`),
    };
  };
}

interface Model {
  readonly excess: readonly string[];
  readonly pairs: readonly string[];
  readonly text: (more: readonly string[]) => string;
}

/** The model in CPLEX LP format: x chooses a case, y says that a pair is covered, e is a holder's excess. */
function modelOf(cases: readonly Case[]): Model {
  const withPair = grouped(cases, naivePairs);
  const withHolder = grouped(cases, naiveTeamsAndLeads);
  const inGroup = grouped(cases, ({ group }) => (group ? [group] : []));
  const pairs = withPair.map((_, i) => `y${i}`);
  const excess = withHolder.map((_, i) => `e${i}`);
  const rows = [
    ...GROUPS.map((group) => {
      const [, members = []] = inGroup.find(([name]) => name === group) ?? [];
      return `${sum(members)} = ${QUOTAS[group]}`;
    }),
    ...withPair.map(([, members], i) => `${sum(members)} - y${i} >= 0`),
    ...withHolder.map(([, members], i) => `${sum(members)} - e${i} <= 2`),
  ];
  const bounds = [...pairs.map((y) => ` 0 <= ${y} <= 1`), ...excess.map((e) => ` 0 <= ${e} <= 10`)];
  const binaries = cases.map((_, i) => ` x${i}`);
  return {
    excess,
    pairs,
    text: (more) =>
      [
        "Subject To",
        ...[...rows, ...more].map((row, i) => ` r${i}: ${row}`),
        "Bounds",
        ...bounds,
        "Binaries",
        ...binaries,
        "End",
      ].join("\n"),
  };
}

/** The variables of the cases that have something, for each thing that a case has. */
function grouped(
  cases: readonly Case[],
  thingsOf: (theCase: Case) => readonly string[],
): (readonly [string, readonly string[]])[] {
  const found = new Map<string, string[]>();
  cases.forEach((theCase, i) => {
    for (const thing of thingsOf(theCase)) found.set(thing, [...(found.get(thing) ?? []), `x${i}`]);
  });
  return [...found];
}

/** A sum in lines that the LP format accepts: it allows about 500 characters each. */
function sum(variables: readonly string[]): string {
  const lines: string[] = [];
  for (let i = 0; i < variables.length; i += 40) lines.push(variables.slice(i, i + 40).join(" + "));
  return lines.join("\n + ");
}
