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
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import type { CellRange } from "../../../src/domain/spreadsheet/address";
import type { PlacedValidation } from "../files/workbook-content";
import type { Area, Validation } from "../host/grid";
import { type Change, type Engine, type Mutation, together } from "./engine";
import { shared, toBlock, toRange, without } from "./ranges";
import { fromRule, toRule } from "./validation-rules";

/** Data validation: the rules are Univer's own. */
export class Validations {
  readonly model: SheetDataValidationModel;

  constructor(private readonly engine: Engine) {
    this.model = engine.injector.get(SheetDataValidationModel);
  }

  list(sheet: string): PlacedValidation[] {
    return this.rules(sheet).map((rule) => ({
      blocks: rule.ranges.map(toBlock),
      validation: fromRule(rule),
    }));
  }

  /** Read from the rules themselves: Univer's look-up by place lags behind them. */
  at(area: Area): Validation | "mixed" | undefined {
    const here = this.rules(area.sheet).filter(({ ranges }) =>
      ranges.some((range) => shared(toBlock(range), area)),
    );
    const [rule, ...others] = here;
    if (!rule) return undefined;
    const bare = rule.ranges.reduce<CellRange[]>(
      (left, range) => left.flatMap((rest) => without(rest, toBlock(range))),
      [this.engine.within(area.sheet, area)],
    );
    return others.length > 0 || bare.length > 0 ? "mixed" : fromRule(rule);
  }

  set(area: Area, validation: Validation | undefined): void {
    this.engine.run(this.cutting(area));
    if (validation) this.add(area.sheet, [area], validation);
  }

  add(sheet: string, blocks: readonly CellRange[], validation: Validation): void {
    const rule = { ...toRule(validation), uid: generateRandomId(), ranges: blocks.map(toRange) };
    const place = this.engine.at(sheet);
    this.engine.run({
      redos: [{ id: AddDataValidationMutation.id, params: { ...place, rule } }],
      undos: [{ id: RemoveDataValidationMutation.id, params: { ...place, ruleId: rule.uid } }],
    });
  }

  /** The change after which the sheet's validations cover other blocks and say other formulas. */
  changing(
    sheet: string,
    reshape: (range: CellRange) => CellRange,
    rewrite: (formula: string) => string,
  ): Change {
    return together(
      this.rules(sheet).map((rule) => {
        const ranges = rule.ranges.map((range) => toRange(reshape(toBlock(range))));
        return this.becoming(sheet, rule, ranges, rewrite);
      }),
    );
  }

  private rules(sheet: string): ISheetDataValidationRule[] {
    return this.model.getRules(this.engine.unit, sheet);
  }

  private cutting(area: Area): Change {
    const place = this.engine.at(area.sheet);
    const touched = this.rules(area.sheet).filter(({ ranges }) =>
      ranges.some((range) => shared(toBlock(range), area)),
    );
    return together(
      touched.map((rule): Change => {
        const ranges = rule.ranges.flatMap((range) => without(toBlock(range), area)).map(toRange);
        const [before] = rule.ranges;
        const [first] = ranges;
        if (!first || !before) {
          return {
            redos: [{ id: RemoveDataValidationMutation.id, params: { ...place, ruleId: rule.uid } }],
            undos: [{ id: AddDataValidationMutation.id, params: { ...place, rule } }],
          };
        }
        return this.becoming(area.sheet, rule, ranges, (formula) =>
          this.anchored(rule, formula, before, first),
        );
      }),
    );
  }

  /** A formula is written for the first cell of its rule: another first cell wants another formula. */
  private anchored(
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

  private becoming(
    sheet: string,
    rule: ISheetDataValidationRule,
    ranges: readonly IRange[],
    rewrite: (formula: string) => string,
  ): Change {
    const rewritten = (formula: string | undefined) =>
      formula?.startsWith("=") ? rewrite(formula) : formula;
    const setting = (payload: object): Mutation => ({
      id: UpdateDataValidationMutation.id,
      params: { ...this.engine.at(sheet), ruleId: rule.uid, payload: { type: UpdateRuleType.ALL, payload } },
    });
    const { formula1, formula2 } = rule;
    const before = { ranges: [...rule.ranges], formula1, formula2 };
    const after = { ranges: [...ranges], formula1: rewritten(formula1), formula2: rewritten(formula2) };
    if (JSON.stringify(before) === JSON.stringify(after)) return { redos: [], undos: [] };
    return { redos: [setting(after)], undos: [setting(before)] };
  }
}
