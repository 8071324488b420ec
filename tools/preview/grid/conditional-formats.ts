import { CommandType, ICommandService } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
  DeleteConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { CellRange } from "../../../src/domain/spreadsheet/address";
import type { PlacedConditionalFormat } from "../files/workbook-content";
import type { SheetRange, ConditionalFormat } from "../host/grid";
import { combine, type UndoableChange, type Engine, type Mutation } from "./engine";
import { sameRange, intersection, sheetRange } from "../host/ranges";
import { toCellRange, toUniverRange } from "./univer-ranges";
import { type CellMove, placedAfter } from "./moves/cell-moves";
import { conditionalFormatStyle } from "./styles";

/** Below the last row there is now: for so many that are pasted. */
const ROWS_TO_COME = 1_000;

interface IdentifiedFormat extends PlacedConditionalFormat {
  readonly id: string;
}

interface SetConditionalFormatsParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly formats: readonly IdentifiedFormat[];
}

const SET_CONDITIONAL_FORMATS = "preview.mutation.set-conditionalFormats";

/**
 * Conditional formats. This class has the true list, and Univer's model follows it: Univer splits a rule and anchors
 * its formula wrongly when rows are inserted or cells pasted, so whatever it does by itself is corrected.
 */
export class ConditionalFormats {
  private readonly bySheet = new Map<string, readonly IdentifiedFormat[]>();
  private readonly withNumberFormats = new Map<string, readonly CellRange[]>();
  private readonly model: ConditionalFormattingRuleModel;
  private lastId = 0;
  private syncing = false;

  constructor(private readonly engine: Engine) {
    const { injector } = engine;
    this.model = injector.get(ConditionalFormattingRuleModel);
    injector.get(ICommandService).registerCommand({
      id: SET_CONDITIONAL_FORMATS,
      type: CommandType.MUTATION,
      handler: (_, { subUnitId, formats }: SetConditionalFormatsParams) => {
        this.bySheet.set(subUnitId, formats);
        this.withNumberFormats.set(subUnitId, rangesWithNumberFormats(formats));
        this.syncUniver(subUnitId);
        return true;
      },
    });
    this.nameRulesOnly();
    this.model.$ruleChange.subscribe(({ subUnitId }) => {
      if (!this.syncing) queueMicrotask(() => this.syncUniver(subUnitId));
    });
  }

  list(sheet: string): readonly PlacedConditionalFormat[] {
    return this.bySheet.get(sheet) ?? [];
  }

  count(range: SheetRange): number {
    return this.list(range.sheet).filter((format) => intersection(format.range, range)).length;
  }

  /** Whether a conditional format with a number format reaches the cell, whatever its formula says. */
  mayFormatNumbers(sheet: string, row: number, column: number): boolean {
    return (this.withNumberFormats.get(sheet) ?? []).some((range) => covers(range, row, column));
  }

  add(range: SheetRange, conditionalFormat: ConditionalFormat): void {
    const { top, left, bottom, right } = range;
    const added = {
      id: this.nextId(),
      range: { top, left, bottom, right },
      conditionalFormat,
    };
    this.engine.run(this.replaceAll(range.sheet, [...this.of(range.sheet), added]));
  }

  /** Takes every conditional format away that touches the range. */
  clear(range: SheetRange): void {
    const left = this.of(range.sheet).filter((format) => !intersection(format.range, range));
    this.engine.run(this.replaceAll(range.sheet, left));
  }

  /** The change after which the ranges and formulas of a sheet's conditional formats are these. */
  reshape(
    sheet: string,
    change: (placed: PlacedConditionalFormat) => PlacedConditionalFormat,
  ): UndoableChange {
    return this.replaceAll(
      sheet,
      this.of(sheet).map((format) => ({ ...format, ...change(format) })),
    );
  }

  /** The change after which the formats stand where the cells have gone on which they stood. */
  afterMoves(moves: readonly CellMove[], sheetNamed: (name: string) => string | undefined): UndoableChange {
    const after = new Map<string, IdentifiedFormat[]>();
    for (const [sheet, formats] of this.bySheet)
      for (const format of formats)
        for (const { sheet: on, ...part } of this.partsOf(sheet, format, moves, sheetNamed))
          after.set(on, [...(after.get(on) ?? []), part]);
    const changed = [...new Set([...this.bySheet.keys(), ...after.keys()])].filter(
      (sheet) => JSON.stringify(this.of(sheet)) !== JSON.stringify(after.get(sheet) ?? []),
    );
    return combine(changed.map((sheet) => this.replaceAll(sheet, after.get(sheet) ?? [])));
  }

  /** The change after which another sheet has the formats of a sheet. */
  copied(from: string, to: string): UndoableChange {
    return this.replaceAll(
      to,
      this.of(from).map((format) => ({ ...format, id: this.nextId() })),
    );
  }

  /** The change after which a sheet has these formats; those that it has already are the same ones still. */
  become(sheet: string, formats: readonly PlacedConditionalFormat[]): UndoableChange {
    const before = this.of(sheet);
    const after = formats.map(
      (format) => before.find((one) => one === format) ?? { ...format, id: this.nextId() },
    );
    const isSame = after.length === before.length && after.every((format, i) => format === before[i]);
    return isSame ? { redos: [], undos: [] } : this.replaceAll(sheet, after);
  }

  private partsOf(
    sheet: string,
    format: IdentifiedFormat,
    moves: readonly CellMove[],
    sheetNamed: (name: string) => string | undefined,
  ): (IdentifiedFormat & { readonly sheet: string })[] {
    const { conditionalFormat } = format;
    const placed = { range: sheetRange(sheet, format.range), formulas: [conditionalFormat.formula] };
    return placedAfter(placed, moves, sheetNamed).map(
      ({ range: { sheet: on, ...range }, formulas: [formula = ""] }, i) => ({
        id: i === 0 ? format.id : this.nextId(),
        sheet: on,
        range,
        conditionalFormat: { ...conditionalFormat, formula },
      }),
    );
  }

  private nextId(): string {
    return `conditional-format-${++this.lastId}`;
  }

  /**
   * Of each cell that is written, Univer asks which rules cover it, to draw them anew, and would work out what they make
   * of it: of a thousand rows for a quarter of a second.
   */
  private nameRulesOnly(): void {
    const { injector } = this.engine;
    const commands = injector.get(ICommandService);
    const view = injector.get(ConditionalFormattingViewModel);
    const look = view.getCellCfs.bind(view);
    let isWriting = false;
    commands.beforeCommandExecuted(({ id }) => {
      isWriting = id === SetRangeValuesMutation.id;
    });
    commands.onCommandExecuted(() => {
      isWriting = false;
    });
    view.getCellCfs = (unit, sheet, row, column) =>
      isWriting
        ? (this.model.getSubunitRules(unit, sheet) ?? [])
            .filter(({ ranges }) => ranges.some((range) => covers(toCellRange(range), row, column)))
            .map(({ cfId }, priority) => ({ cfId, priority, result: undefined }))
        : look(unit, sheet, row, column);
  }

  private of(sheet: string): readonly IdentifiedFormat[] {
    return this.bySheet.get(sheet) ?? [];
  }

  private replaceAll(sheet: string, formats: readonly IdentifiedFormat[]): UndoableChange {
    const setting = (list: readonly IdentifiedFormat[]): Mutation => ({
      id: SET_CONDITIONAL_FORMATS,
      params: { ...this.engine.sheetIds(sheet), formats: list },
    });
    return { redos: [setting(formats)], undos: [setting(this.of(sheet))] };
  }

  /** Makes Univer's rules of a sheet the same as ours, with as few changes as its order allows. */
  private syncUniver(sheet: string): void {
    if (!this.engine.workbook.getSheetBySheetId(sheet)) return;
    const wanted = this.of(sheet);
    const lastRow = this.engine.sheet(sheet).getRowCount() + ROWS_TO_COME;
    const rules = [...(this.model.getSubunitRules(this.engine.unit, sheet) ?? [])].reverse();
    const same = (rule: (typeof rules)[number] | undefined, format: IdentifiedFormat | undefined) =>
      rule !== undefined && format !== undefined && rule.cfId === ruleId(format) && rule.ranges.length === 1;
    // Univer's first rule lies on top; turned round, what is wanted next comes last.
    const stays = rules.findIndex((rule, index) => !same(rule, wanted[index]));
    const prefix = stays < 0 ? rules.length : stays;
    this.syncing = true;
    try {
      this.engine.execute([
        ...rules.slice(prefix).map((rule) => ({
          id: DeleteConditionalRuleMutation.id,
          params: { ...this.engine.sheetIds(sheet), cfId: rule.cfId },
        })),
        ...wanted.slice(prefix).map((format) => ({
          id: AddConditionalRuleMutation.id,
          params: { ...this.engine.sheetIds(sheet), rule: ruleOf(format, lastRow) },
        })),
      ]);
    } finally {
      this.syncing = false;
    }
  }
}

function rangesWithNumberFormats(formats: readonly IdentifiedFormat[]): CellRange[] {
  const ranges: CellRange[] = [];
  for (const { range, conditionalFormat } of formats) {
    if (conditionalFormat.numberFormat && !ranges.some((other) => sameRange(other, range)))
      ranges.push(range);
  }
  return ranges;
}

/** Univer keeps a rule's formula by its id: another range or formula wants another id. */
const ruleId = ({ id, range, conditionalFormat }: IdentifiedFormat): string =>
  `${id} ${range.top} ${range.left} ${range.bottom} ${range.right} ${conditionalFormat.formula}`;

const ruleOf = (format: IdentifiedFormat, lastRow: number) => ({
  cfId: ruleId(format),
  ranges: [toUniverRange({ ...format.range, bottom: clamp(format.range, lastRow) })],
  stopIfTrue: format.conditionalFormat.stopIfTrue ?? false,
  rule: {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.formula,
    value: format.conditionalFormat.formula,
    style: conditionalFormatStyle(format.conditionalFormat),
  },
});

const covers = ({ top, left, bottom, right }: CellRange, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** Univer keeps something for each cell of a rule: one for whole columns would be a million each. */
const clamp = ({ top, bottom }: CellRange, lastRow: number): number =>
  Math.max(top, Math.min(bottom, lastRow));
