import { CommandType, ICommandService, type IMutationInfo } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import { type IInsertRowMutationParams, InsertRowMutation, RemoveRowMutation } from "@univerjs/sheets";
import type { CellRange } from "../../../src/domain/spreadsheet/address";
import type { PlacedHighlight } from "../files/workbook-content";
import type { Area, Highlight } from "../host/grid";
import type { Change, Engine, Mutation } from "./engine";
import { sameBlock, shared, toRange } from "./ranges";
import { afterRows, formulaAfterRows, type RowChange } from "./formula-references";
import { highlightStyle } from "./styles";

interface Kept extends PlacedHighlight {
  readonly id: string;
}

interface SetHighlightsParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly kept: readonly Kept[];
}

const SET_HIGHLIGHTS = "preview.mutation.set-highlights";

/**
 * Conditional formats. The truth is kept here and Univer's model follows it: Univer splits a rule and anchors
 * its formula wrongly when rows are inserted or cells pasted, so whatever it does of its own is put right.
 */
export class Highlights {
  private readonly kept = new Map<string, readonly Kept[]>();
  private readonly formatting = new Map<string, readonly CellRange[]>();
  private readonly model: ConditionalFormattingRuleModel;
  private made = 0;
  private following = false;

  constructor(private readonly engine: Engine) {
    const { injector } = engine;
    this.model = injector.get(ConditionalFormattingRuleModel);
    injector.get(ICommandService).registerCommand({
      id: SET_HIGHLIGHTS,
      type: CommandType.MUTATION,
      handler: (_, { subUnitId, kept }: SetHighlightsParams) => {
        this.kept.set(subUnitId, kept);
        this.formatting.set(subUnitId, blocksWithFormats(kept));
        this.follow(subUnitId);
        return true;
      },
    });
    engine.followUp((done) => this.afterStep(done));
    this.model.$ruleChange.subscribe(({ subUnitId }) => {
      if (!this.following) queueMicrotask(() => this.follow(subUnitId));
    });
  }

  list(sheet: string): readonly PlacedHighlight[] {
    return this.kept.get(sheet) ?? [];
  }

  count(area: Area): number {
    return this.list(area.sheet).filter(({ block: range }) => shared(range, area)).length;
  }

  /** Whether a highlight with a number format reaches the cell, whatever its formula says. */
  mayFormatNumbers(sheet: string, row: number, column: number): boolean {
    return (this.formatting.get(sheet) ?? []).some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  }

  add(area: Area, highlight: Highlight): void {
    const { top, left, bottom, right } = area;
    const added = { id: `highlight-${++this.made}`, block: { top, left, bottom, right }, highlight };
    this.engine.run(this.becoming(area.sheet, [...this.of(area.sheet), added]));
  }

  /** Takes every conditional format away that touches the area. */
  clear(area: Area): void {
    const left = this.of(area.sheet).filter(({ block: range }) => !shared(range, area));
    this.engine.run(this.becoming(area.sheet, left));
  }

  /** The change after which the areas and formulas of a sheet's highlights are these. */
  changing(sheet: string, change: (placed: PlacedHighlight) => PlacedHighlight): Change {
    return this.becoming(
      sheet,
      this.of(sheet).map((kept) => ({ ...kept, ...change(kept) })),
    );
  }

  private of(sheet: string): readonly Kept[] {
    return this.kept.get(sheet) ?? [];
  }

  private becoming(sheet: string, kept: readonly Kept[]): Change {
    const setting = (list: readonly Kept[]): Mutation => ({
      id: SET_HIGHLIGHTS,
      params: { ...this.engine.at(sheet), kept: list },
    });
    return { redos: [setting(kept)], undos: [setting(this.of(sheet))] };
  }

  private afterStep(done: readonly Mutation[]): Change | undefined {
    const changes = done.filter(isRowChange);
    const sheet = changes[0]?.params.subUnitId;
    if (sheet === undefined || this.of(sheet).length === 0) return undefined;
    const name = this.engine.sheet(sheet).getName();
    const moved = changes.reduce<readonly Kept[]>(
      (kept, { id, params }) => afterChange(kept, name, rowChange(id, params.range)),
      this.of(sheet),
    );
    return this.becoming(sheet, moved);
  }

  /** Makes Univer's rules of a sheet the same as ours, with as few changes as its order allows. */
  private follow(sheet: string): void {
    if (!this.engine.workbook.getSheetBySheetId(sheet)) return;
    const wanted = this.of(sheet);
    const rules = [...(this.model.getSubunitRules(this.engine.unit, sheet) ?? [])].reverse();
    const same = (rule: (typeof rules)[number] | undefined, kept: Kept | undefined) =>
      rule !== undefined && kept !== undefined && rule.cfId === ruleId(kept) && rule.ranges.length === 1;
    // Univer's first rule lies on top; turned round, what is wanted next comes last.
    const stays = rules.findIndex((rule, index) => !same(rule, wanted[index]));
    const prefix = stays < 0 ? rules.length : stays;
    this.following = true;
    try {
      this.engine.execute([
        ...rules.slice(prefix).map((rule) => ({
          id: DeleteConditionalRuleMutation.id,
          params: { ...this.engine.at(sheet), cfId: rule.cfId },
        })),
        ...wanted.slice(prefix).map((kept) => ({
          id: AddConditionalRuleMutation.id,
          params: { ...this.engine.at(sheet), rule: ruleOf(kept) },
        })),
      ]);
    } finally {
      this.following = false;
    }
  }
}

function blocksWithFormats(kept: readonly Kept[]): CellRange[] {
  const blocks: CellRange[] = [];
  for (const { block: range, highlight } of kept) {
    if (highlight.numberFormat && !blocks.some((other) => sameBlock(other, range))) blocks.push(range);
  }
  return blocks;
}

/** Univer keeps a rule's formula by its id: another area or formula wants another id. */
const ruleId = ({ id, block: range, highlight }: Kept): string =>
  `${id} ${range.top} ${range.left} ${range.bottom} ${range.right} ${highlight.formula}`;

const ruleOf = (kept: Kept) => ({
  cfId: ruleId(kept),
  ranges: [toRange(kept.block)],
  stopIfTrue: kept.highlight.stopIfTrue ?? false,
  rule: {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.formula,
    value: kept.highlight.formula,
    style: highlightStyle(kept.highlight),
  },
});

const isRowChange = (mutation: Mutation): mutation is IMutationInfo<IInsertRowMutationParams> =>
  mutation.id === InsertRowMutation.id || mutation.id === RemoveRowMutation.id;

const rowChange = (id: string, { startRow, endRow }: IInsertRowMutationParams["range"]): RowChange => ({
  at: startRow,
  count: endRow - startRow + 1,
  inserted: id === InsertRowMutation.id,
});

const afterChange = (kept: readonly Kept[], sheetName: string, change: RowChange): readonly Kept[] =>
  kept.flatMap((placed) => {
    const range: CellRange | undefined = afterRows(placed.block, change);
    if (!range) return [];
    const { formula } = placed.highlight;
    const moved = formulaAfterRows(formula, sheetName, placed.block.top, range.top, change);
    return [{ ...placed, block: range, highlight: { ...placed.highlight, formula: moved } }];
  });
