import { generateRandomId, type ISheetDataValidationRule } from "@univerjs/core";
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from "@univerjs/data-validation";
import { sheetRange } from "../../host/ranges";
import { type CellMove, formulaFor, type Placed, placedAfter } from "./cell-moves";
import { combine, type Engine, type Mutation, type UndoableChange } from "../engine";
import { toCellRange, toUniverRange } from "../univer-ranges";

/** The rules of each sheet. */
export type RulesBySheet = ReadonlyMap<string, readonly ISheetDataValidationRule[]>;

/** A rule with the sheet that it is on. */
interface OnSheet {
  readonly sheet: string;
  readonly rule: ISheetDataValidationRule;
}

/** The rules as they are where their cells have moved. */
export function rulesAfter(
  before: RulesBySheet,
  moves: readonly CellMove[],
  sheetNamed: (name: string) => string | undefined,
): RulesBySheet {
  const after = new Map<string, ISheetDataValidationRule[]>();
  for (const sheet of before.keys()) after.set(sheet, []);
  for (const [sheet, rules] of before)
    for (const rule of rules)
      for (const part of partsOf(sheet, rule, moves, sheetNamed)) after.get(part.sheet)?.push(part.rule);
  return after;
}

/** One rule with several ranges, as long as they are on one sheet and a copied formula does for all of them. */
function partsOf(
  sheet: string,
  rule: ISheetDataValidationRule,
  moves: readonly CellMove[],
  sheetNamed: (name: string) => string | undefined,
): OnSheet[] {
  const [first, ...others] = rule.ranges.map((range) => sheetRange(sheet, toCellRange(range)));
  if (!first) return [];
  const formulas = [rule.formula1 ?? "", rule.formula2 ?? ""];
  const placed = [first, ...others].flatMap((range) =>
    placedAfter(
      { range, formulas: formulas.map((formula) => formulaFor(formula, first, range)) },
      moves,
      sheetNamed,
    ),
  );
  return grouped(placed).map(([head, ...rest], i) => ({
    sheet: head.range.sheet,
    rule: {
      ...rule,
      ...(i > 0 && { uid: generateRandomId() }),
      ranges: [head, ...rest].map(({ range }) => toUniverRange(range)),
      ...(rule.formula1 !== undefined && { formula1: head.formulas[0] }),
      ...(rule.formula2 !== undefined && { formula2: head.formulas[1] }),
    },
  }));
}

type Group = [Placed, ...Placed[]];

function grouped(placed: readonly Placed[]): Group[] {
  const groups: Group[] = [];
  for (const one of placed) {
    const group = groups.find(
      ([head]) =>
        head.range.sheet === one.range.sheet &&
        head.formulas.every((formula, i) => formulaFor(formula, head.range, one.range) === one.formulas[i]),
    );
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** The change that makes one set of rules of another. */
export const changeOfRules = (engine: Engine, now: RulesBySheet, wanted: RulesBySheet): UndoableChange =>
  combine(
    [...wanted].map(([sheet, rules]) => {
      const there = now.get(sheet) ?? [];
      return {
        redos: steps(engine.sheetIds(sheet), there, rules),
        undos: steps(engine.sheetIds(sheet), rules, there),
      };
    }),
  );

function steps(
  sheetIds: object,
  from: readonly ISheetDataValidationRule[],
  to: readonly ISheetDataValidationRule[],
): Mutation[] {
  const before = new Map(from.map((rule) => [rule.uid, rule]));
  const kept = new Set(to.map(({ uid }) => uid));
  // Where a rule changes by command, Univer measures every cell it covers anew: with a thousand rows for seconds.
  const unseen = { ...sheetIds, source: "patched" };
  return [
    ...from
      .filter(({ uid }) => !kept.has(uid))
      .map(({ uid }) => ({ id: RemoveDataValidationMutation.id, params: { ...unseen, ruleId: uid } })),
    ...to.flatMap((rule): Mutation[] => {
      const old = before.get(rule.uid);
      if (!old) return [{ id: AddDataValidationMutation.id, params: { ...unseen, rule } }];
      const { ranges, formula1, formula2 } = rule;
      if (placeOf(old) === placeOf(rule)) return [];
      const payload = { type: UpdateRuleType.ALL, payload: { ranges, formula1, formula2 } };
      return [{ id: UpdateDataValidationMutation.id, params: { ...unseen, ruleId: rule.uid, payload } }];
    }),
  ];
}

const placeOf = ({ ranges, formula1, formula2 }: ISheetDataValidationRule): string =>
  JSON.stringify([ranges.map(toCellRange), formula1, formula2]);
