import { DataValidationListCacheService } from "@univerjs/sheets-data-validation";
import { ISheetCellDropdownManagerService } from "@univerjs/sheets-ui";
import type { CellValue, SheetRange } from "../host/grid";
import { contentOf } from "./cell-data";
import type { Engine } from "./engine";
import type { Events } from "./events";
import type { Formats } from "./formats";
import { leadsElsewhere } from "./formulas/other-formulas";
import { formatValue } from "./drawing/format-value";
import type { Names } from "./names";
import { cellsOf } from "../host/ranges";
import type { Validations } from "./validations";

/**
 * Dropdowns as Excel shows them: each choice by the number format of its source cell ("2 – Foster care"),
 * while the value picked, compared and stored is what the source cell holds (2). Univer compares and stores
 * the shown text.
 */
export class Dropdowns {
  constructor(
    private readonly engine: Engine,
    private readonly names: Names,
    private readonly formats: Formats,
    private readonly validations: Validations,
    private readonly events: Events,
  ) {
    this.compareCodes();
    this.showLabels();
  }

  /**
   * Whether a cell's dropdown has a choice for what was typed: of a list in cells Excel takes capitals for small letters.
   * Of one that is not known anything may be a choice.
   */
  hasChoice({ sheet, top, left }: SheetRange, typed: CellValue): boolean {
    const rule = this.validations.model.getRuleByLocation(this.engine.unit, sheet, top, left);
    if (leadsElsewhere(rule?.formula1)) return true;
    const source = this.source(rule?.formula1, sheet);
    const wanted = String(typed).toLowerCase();
    return source !== undefined && this.choices(source).some(({ code }) => code.toLowerCase() === wanted);
  }

  private compareCodes(): void {
    const lists = this.engine.injector.get(DataValidationListCacheService);
    const compute = lists.computeAndCache.bind(lists);
    lists.computeAndCache = (unit, sheet, rule, results) => {
      const source = this.source(rule.formula1, sheet);
      if (!source) return compute(unit, sheet, rule, results);
      const list = this.choices(source).map(({ code }) => code);
      const item = {
        list,
        listWithColor: list.map((label) => ({ label, color: "" })),
        colorMap: {},
        set: new Set(list),
      };
      lists.setCache(unit, sheet, rule.uid, item);
      return item;
    };
  }

  private showLabels(): void {
    const dropdowns = this.engine.injector.get(ISheetCellDropdownManagerService);
    const show = dropdowns.showDropdown.bind(dropdowns);
    dropdowns.showDropdown = (dropdown) => {
      if (dropdown.type !== "list") return show(dropdown);
      const { unitId, subUnitId, row, col } = dropdown.location;
      const source = this.source(
        this.validations.model.getRuleByLocation(unitId, subUnitId, row, col)?.formula1,
        subUnitId,
      );
      const labels = new Map(source && this.choices(source).map(({ code, label }) => [code, label]));
      const { options, onChange } = dropdown.props;
      return show({
        ...dropdown,
        props: {
          ...dropdown.props,
          options: options.map((option) => ({ ...option, label: labels.get(option.value) ?? option.label })),
          onChange: (value: string[]) => this.events.picking(() => onChange?.(value) ?? false),
        },
      });
    };
  }

  private source(formula: string | undefined, sheet: string): SheetRange | undefined {
    return formula?.startsWith("=") ? this.names.rangeOf(formula, sheet) : undefined;
  }

  private choices(source: SheetRange): { code: string; label: string }[] {
    const sheet = this.engine.sheet(source.sheet);
    const choices: { code: string; label: string }[] = [];
    for (const [row, column] of cellsOf(source)) {
      const cell = sheet.getCellRaw(row, column);
      const value = contentOf(cell);
      if (value === "") continue;
      choices.push({ code: String(value), label: formatValue(value, this.formats.style(cell)?.n?.pattern) });
    }
    return choices;
  }
}
