import {
  type CellRange,
  cellAddress,
  columnIndex,
  parseRange,
  quotedSheet,
} from "../../../src/domain/spreadsheet/address";
import type {
  CellStyle,
  CellValidation,
  Change,
  ConditionalStyle,
} from "../../../src/domain/spreadsheet/change";
import { PRINT_FOOTER, PRINT_MARGINS } from "../../../src/domain/spreadsheet/paper";
import {
  sheetContent,
  type CellContent,
  type PlacedConditionalFormat,
  type PlacedTable,
  type PlacedValidation,
  type PrintSetup,
  type WorkbookContent,
} from "../files/workbook-content";
import { cellsOf } from "../host/ranges";
import type { CellFormat, ConditionalFormat, NameInfo, Validation } from "../host/grid";

interface SheetDraft {
  readonly name: string;
  readonly cells: Map<string, CellContent>;
  readonly tables: PlacedTable[];
  readonly validations: PlacedValidation[];
  /** In the order of the changes: the first lies on top. */
  readonly conditionalFormats: PlacedConditionalFormat[];
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  print: PrintSetup;
  frozen: { readonly rows: number; readonly columns: number };
}

/** The workbook that changes make: what set-up does in Excel, done to plain data. */
export function workbookFromChanges(changes: readonly Change[]): WorkbookContent {
  const sheets = new Map<string, SheetDraft>();
  const names: NameInfo[] = [];
  for (const change of changes) {
    if (change.type === "add sheet") sheets.set(change.sheet, emptyDraft(change.sheet));
    else if (change.type === "add name") {
      names.push({ name: change.name, formula: `=${quotedSheet(change.sheet)}!${absolute(change.range)}` });
    } else if ("sheet" in change) {
      const draft = sheets.get(change.sheet);
      if (draft) apply(draft, change);
    }
  }
  return {
    sheets: [...sheets.values()].map((draft) =>
      sheetContent({
        ...draft,
        cells: [...draft.cells.values()],
        conditionalFormats: [...draft.conditionalFormats].reverse(),
      }),
    ),
    names,
    settings: {},
  };
}

const emptyDraft = (name: string): SheetDraft => ({
  name,
  cells: new Map(),
  tables: [],
  validations: [],
  conditionalFormats: [],
  columnWidths: new Map(),
  rowHeights: new Map(),
  print: {},
  frozen: { rows: 0, columns: 0 },
});

function apply(draft: SheetDraft, change: Change): void {
  switch (change.type) {
    case "write": {
      const { top, left } = rangeAt(change.range);
      change.cells.forEach((row, down) =>
        row.forEach((value, right) => {
          if (value === null) return;
          const isFormula = typeof value === "string" && value.startsWith("=");
          setCell(draft, top + down, left + right, isFormula ? { value: "", formula: value } : { value });
        }),
      );
      return;
    }
    case "format":
      for (const [row, column] of cellsOf(rangeAt(change.range))) {
        const before = draft.cells.get(cellAddress(row, column))?.format;
        setCell(draft, row, column, { format: { ...before, ...formatOf(change.style) } });
      }
      return;
    case "number formats": {
      const { top, left } = rangeAt(change.range);
      change.formats.forEach((row, down) =>
        row.forEach((numberFormat, right) => {
          const before = draft.cells.get(cellAddress(top + down, left + right))?.format;
          setCell(draft, top + down, left + right, { format: { ...before, numberFormat } });
        }),
      );
      return;
    }
    case "add table":
      draft.tables.push({ name: change.table, range: rangeAt(change.range), style: "TableStyleLight1" });
      return;
    case "validate":
      draft.validations.push({
        ranges: [rangeAt(change.range)],
        validation: validationOf(change.validation),
      });
      return;
    case "conditional format": {
      const { formula, style, numberFormat } = change;
      const conditionalFormat = {
        formula,
        ...(style && conditionalFormatOf(style)),
        ...(numberFormat && { numberFormat }),
      };
      draft.conditionalFormats.push({ range: rangeAt(change.range), conditionalFormat });
      return;
    }
    case "column width":
      draft.columnWidths.set(columnIndex(change.columns.split(":")[0] ?? ""), change.points);
      return;
    case "row height":
      draft.rowHeights.set(Number.parseInt(change.rows) - 1, change.points);
      return;
    case "freeze":
      draft.frozen = { rows: change.rows, columns: change.columns };
      return;
    case "print setup":
      draft.print = {
        orientation: "landscape",
        pagesWide: change.pagesWide ?? 1,
        margins: PRINT_MARGINS,
        rightFooter: PRINT_FOOTER,
        ...(change.pagesTall !== undefined && { pagesTall: change.pagesTall }),
        titleRows: change.titleRows.replaceAll("$", ""),
        ...(change.titleColumns !== undefined && { titleColumns: change.titleColumns.replaceAll("$", "") }),
      };
      return;
    default:
      // Plain data does not say which cell is shown, and a new list needs no repairs.
      return;
  }
}

function setCell({ cells }: SheetDraft, row: number, column: number, part: Partial<CellContent>): void {
  const address = cellAddress(row, column);
  cells.set(address, { value: "", ...cells.get(address), ...part, row, column });
}

function rangeAt(address: string): CellRange {
  const range = parseRange(address);
  if (!range) throw new RangeError(`“${address}” names no cells.`);
  return range;
}

const absolute = (range: string): string => range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

const formatOf = ({ fill, colour, ...same }: CellStyle): CellFormat => ({
  ...same,
  ...(fill && { fill: `#${fill}` }),
  ...(colour && { colour: `#${colour}` }),
});

const conditionalFormatOf = ({
  fill,
  colour,
  border,
  ...same
}: ConditionalStyle): Omit<ConditionalFormat, "formula"> => ({
  ...same,
  fill: `#${fill}`,
  ...(colour && { colour: `#${colour}` }),
  ...(border && { border: `#${border}` }),
});

/** Longest text a cell can hold: a limit that nothing can break. */
const ANY_LENGTH = 32_767;

function validationOf({ rule, prompt, alert }: CellValidation): Validation {
  return {
    rule:
      rule.kind === "list"
        ? { kind: "list", source: `=${rule.source}`, dropdown: rule.dropdown }
        : rule.kind === "custom"
          ? { kind: "custom", formula: rule.formula }
          : { kind: "textLength", operator: "LessThanOrEqualTo", formula1: ANY_LENGTH },
    ignoreBlanks: true,
    prompt,
    ...(alert && { alert: { style: "Warning", ...alert } }),
  };
}
