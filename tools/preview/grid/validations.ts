import {
  DataValidationType,
  generateRandomId,
  type IRange,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from "@univerjs/data-validation";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import {
  SheetDataValidationModel,
  SheetsDataValidationValidatorService,
} from "@univerjs/sheets-data-validation";
import type { CellRange } from "../../../src/domain/spreadsheet/address";
import type { PlacedValidation } from "../files/workbook-content";
import type { SheetRange, Validation } from "../host/grid";
import { type UndoableChange, type Engine, type Mutation, combine } from "./engine";
import { intersection, subtract } from "../host/ranges";
import { toCellRange, toUniverRange } from "./univer-ranges";
import { fromRule, toRule } from "./validation-rules";
import type { CellMove } from "./moves/cell-moves";
import { changeOfRules, rulesAfter, type RulesBySheet } from "./moves/validations-after-moves";

/** Where a rule changes by command, Univer measures every cell it covers anew: with a thousand rows for seconds. */
const UNSEEN = { source: "patched" } as const;

/** Data validation: the rules are Univer's own. */
export class Validations {
  readonly model: SheetDataValidationModel;

  constructor(private readonly engine: Engine) {
    this.model = engine.injector.get(SheetDataValidationModel);
    // Excel asks of what is typed and leaves alone what is there: Univer would look at each cell and mark it.
    engine.injector.get(SheetsDataValidationValidatorService).validatorRanges = () => Promise.resolve([]);
  }

  list(sheet: string): PlacedValidation[] {
    return this.rules(sheet).map((rule) => ({
      ranges: rule.ranges.map(toCellRange),
      validation: fromRule(rule),
    }));
  }

  /** Read from the rules themselves: Univer's look-up by place lags behind them. */
  get(range: SheetRange): Validation | "mixed" | undefined {
    const [rule, ...others] = this.rulesOn(range);
    if (!rule) return undefined;
    const bare = rule.ranges.reduce<CellRange[]>(
      (left, covered) => left.flatMap((rest) => subtract(rest, toCellRange(covered))),
      [this.engine.clip(range.sheet, range)],
    );
    return others.length > 0 || bare.length > 0 ? "mixed" : fromRule(rule);
  }

  set(range: SheetRange, validation: Validation | undefined): void {
    this.engine.run(this.cutOut(range));
    if (validation) this.add(range.sheet, [range], validation);
  }

  add(sheet: string, ranges: readonly CellRange[], validation: Validation): void {
    const rule = { ...toRule(validation), uid: generateRandomId(), ranges: ranges.map(toUniverRange) };
    const sheetIds = this.engine.sheetIds(sheet);
    this.engine.run({
      redos: [{ id: AddDataValidationMutation.id, params: { ...sheetIds, rule, ...UNSEEN } }],
      undos: [{ id: RemoveDataValidationMutation.id, params: { ...sheetIds, ruleId: rule.uid } }],
    });
  }

  /** The change after which the sheet's validations cover other ranges and say other formulas. */
  reshape(
    sheet: string,
    reshape: (range: CellRange) => CellRange,
    rewrite: (formula: string) => string,
  ): UndoableChange {
    return combine(
      this.rules(sheet).map((rule) => {
        const ranges = rule.ranges.map((range) => toUniverRange(reshape(toCellRange(range))));
        return this.update(sheet, rule, ranges, rewrite);
      }),
    );
  }

  /** The rules of all sheets as they are now, whatever becomes of them. */
  remember(): RulesBySheet {
    return new Map(
      this.engine.workbook.getSheets().map((sheet) => {
        const id = sheet.getSheetId();
        return [id, this.rules(id).map((rule) => ({ ...rule, ranges: [...rule.ranges] }))];
      }),
    );
  }

  /** The change after which the rules stand where the cells have gone on which they stood before. */
  afterMoves(
    before: RulesBySheet,
    moves: readonly CellMove[],
    sheetNamed: (name: string) => string | undefined,
  ): UndoableChange {
    return changeOfRules(this.engine, this.remember(), rulesAfter(before, moves, sheetNamed));
  }

  private rules(sheet: string): ISheetDataValidationRule[] {
    return this.model.getRules(this.engine.unit, sheet);
  }

  private rulesOn(range: SheetRange): ISheetDataValidationRule[] {
    return this.rules(range.sheet).filter(({ ranges }) =>
      ranges.some((covered) => intersection(toCellRange(covered), range)),
    );
  }

  private cutOut(range: SheetRange): UndoableChange {
    const sheetIds = this.engine.sheetIds(range.sheet);
    return combine(
      this.rulesOn(range).map((rule): UndoableChange => {
        const ranges = rule.ranges
          .flatMap((covered) => subtract(toCellRange(covered), range))
          .map(toUniverRange);
        const [before] = rule.ranges;
        const [first] = ranges;
        if (!first || !before) {
          return {
            redos: [{ id: RemoveDataValidationMutation.id, params: { ...sheetIds, ruleId: rule.uid } }],
            undos: [{ id: AddDataValidationMutation.id, params: { ...sheetIds, rule } }],
          };
        }
        return this.update(range.sheet, rule, ranges, (formula) =>
          this.moveFormula(rule, formula, before, first),
        );
      }),
    );
  }

  /** A formula is written for the first cell of its rule: another first cell wants another formula. */
  private moveFormula(
    { type }: ISheetDataValidationRule,
    formula: string,
    before: IRange,
    first: IRange,
  ): string {
    const custom: string = DataValidationType.CUSTOM;
    if (type !== custom) return formula;
    return this.engine.injector
      .get(LexerTreeBuilder)
      .moveFormulaRefOffset(
        formula,
        first.startColumn - before.startColumn,
        first.startRow - before.startRow,
      );
  }

  private update(
    sheet: string,
    rule: ISheetDataValidationRule,
    ranges: readonly IRange[],
    rewrite: (formula: string) => string,
  ): UndoableChange {
    const rewritten = (formula: string | undefined) =>
      formula?.startsWith("=") ? rewrite(formula) : formula;
    const setting = (payload: object): Mutation => ({
      id: UpdateDataValidationMutation.id,
      params: {
        ...this.engine.sheetIds(sheet),
        ruleId: rule.uid,
        payload: { type: UpdateRuleType.ALL, payload },
        ...UNSEEN,
      },
    });
    const { formula1, formula2 } = rule;
    const before = { ranges: [...rule.ranges], formula1, formula2 };
    const after = { ranges: [...ranges], formula1: rewritten(formula1), formula2: rewritten(formula2) };
    if (JSON.stringify(before) === JSON.stringify(after)) return { redos: [], undos: [] };
    return { redos: [setting(after)], undos: [setting(before)] };
  }
}
