import { cellAddress, rangeAddress } from "../../../src/domain/spreadsheet/address";
import type { CellValue, Hyperlink, Validation } from "../host/grid";
import { ALERTS, KINDS, OPERATORS, wordFor } from "./file-words";
import { RELATIONSHIPS, SPREADSHEET } from "./namespaces";
import { movedFormula } from "./moved-formula";
import { fromCorner } from "./read-validations";
import { type CellContent, MARGIN_NAMES, type PlacedValidation, type SheetContent } from "./workbook-content";
import type { StyleSheet } from "./write-styles";
import { element, list, part, textElement } from "./write-xml";

const ERROR = /^#(N\/A|REF!|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!|SPILL!|CALC!)$/;
const A4 = 9;

const RIGHT = "&R";

const inInches = (points: number): number => Math.round((points / 72) * 100) / 100;

/** Points to Excel's width in characters of the standard font. */
const toCharacters = (points: number): number => Math.round((((points * 96) / 72 - 5) / 7) * 100) / 100;

/** The ids by which a sheet's part names the parts that belong to it. */
export interface RelatedParts {
  readonly tables: readonly string[];
  /** The drawing of its notes. */
  readonly notes: string | undefined;
  readonly links: ReadonlyMap<CellContent, string>;
}

/** A sheet's part; what it says stands in the order that the standard wants. */
export const sheetPart = (content: SheetContent, styles: StyleSheet, related: RelatedParts): string =>
  part(
    element(
      "worksheet",
      { xmlns: SPREADSHEET, "xmlns:r": RELATIONSHIPS },
      (content.print.pagesWide === undefined
        ? ""
        : element("sheetPr", {}, element("pageSetUpPr", { fitToPage: true }))) +
        views(content) +
        element("sheetFormatPr", { defaultRowHeight: 15 }) +
        columns(content, styles) +
        element("sheetData", {}, rows(content, styles)) +
        (content.isProtected
          ? element("sheetProtection", { sheet: true, objects: true, scenarios: true })
          : "") +
        list(
          "mergeCells",
          content.merges.map((range) => element("mergeCell", { ref: rangeAddress(range) })),
        ) +
        conditionalFormats(content, styles) +
        list("dataValidations", content.validations.map(validation)) +
        links(content, related) +
        pageMargins(content) +
        pageSetup(content) +
        footer(content) +
        rowBreaks(content) +
        (related.notes ? element("legacyDrawing", { "r:id": related.notes }) : "") +
        list(
          "tableParts",
          related.tables.map((id) => element("tablePart", { "r:id": id })),
        ),
    ),
  );

function views({ frozen: { rows: down, columns: across } }: SheetContent): string {
  const corner = down > 0 && across > 0 ? "bottomRight" : down > 0 ? "bottomLeft" : "topRight";
  const pane = element("pane", {
    xSplit: across || undefined,
    ySplit: down || undefined,
    topLeftCell: cellAddress(down, across),
    activePane: corner,
    state: "frozen",
  });
  return element(
    "sheetViews",
    {},
    element("sheetView", { workbookViewId: 0 }, down + across > 0 ? pane : ""),
  );
}

function columns({ columnWidths, columnFormats, hiddenColumns }: SheetContent, styles: StyleSheet): string {
  const numbers = [...new Set([...columnWidths.keys(), ...columnFormats.keys(), ...hiddenColumns])].sort(
    (a, b) => a - b,
  );
  const written = numbers.map((column) => {
    const points = columnWidths.get(column);
    const numberFormat = columnFormats.get(column);
    return element("col", {
      min: column + 1,
      max: column + 1,
      width: points === undefined ? 9.14 : toCharacters(points),
      style: numberFormat === undefined ? undefined : styles.cell({ numberFormat }),
      hidden: hiddenColumns.includes(column) || undefined,
      customWidth: points !== undefined || undefined,
    });
  });
  return written.length > 0 ? element("cols", {}, written.join("")) : "";
}

function rows({ cells, rowHeights, fittedHeights, hiddenRows }: SheetContent, styles: StyleSheet): string {
  const byRow = new Map<number, CellContent[]>();
  for (const row of [...rowHeights.keys(), ...fittedHeights.keys(), ...hiddenRows]) byRow.set(row, []);
  for (const cell of cells) {
    const line = byRow.get(cell.row);
    if (line) line.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  const hidden = new Set(hiddenRows);
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, line]) => {
      const height = rowHeights.get(row);
      const fitted = fittedHeights.get(row);
      return element(
        "row",
        {
          r: row + 1,
          ht: height ?? fitted,
          hidden: hidden.has(row) || undefined,
          customHeight: height !== undefined || undefined,
        },
        line
          .sort((a, b) => a.column - b.column)
          .map((cell) => cellElement(cell, styles))
          .join(""),
      );
    })
    .join("");
}

function cellElement(
  { row, column, value, formula, isArray, format }: CellContent,
  styles: StyleSheet,
): string {
  const r = cellAddress(row, column);
  const s = format && styles.cell(format);
  if (formula === undefined && typeof value === "string" && value !== "" && !ERROR.test(value))
    return element("c", { r, s, t: "inlineStr" }, element("is", {}, textElement("t", value)));
  return element(
    "c",
    { r, s, t: typeOf(value) },
    (formula === undefined ? "" : textElement("f", formula.slice(1), isArray ? { t: "array", ref: r } : {})) +
      (value === ""
        ? ""
        : textElement("v", typeof value === "boolean" ? String(Number(value)) : String(value))),
  );
}

function typeOf(value: CellValue): string | undefined {
  if (typeof value === "boolean") return "b";
  if (typeof value === "number" || value === "") return undefined;
  return ERROR.test(value) ? "e" : "str";
}

/** The topmost has priority 1. */
function conditionalFormats({ conditionalFormats: all }: SheetContent, styles: StyleSheet): string {
  return all
    .map(({ range, conditionalFormat }, i) =>
      element(
        "conditionalFormatting",
        { sqref: rangeAddress(range) },
        element(
          "cfRule",
          {
            type: "expression",
            dxfId: styles.conditional(conditionalFormat),
            priority: all.length - i,
            stopIfTrue: conditionalFormat.stopIfTrue === true || undefined,
          },
          textElement("formula", conditionalFormat.formula.slice(1)),
        ),
      ),
    )
    .join("");
}

function validation({ ranges, validation: { rule, ignoreBlanks, prompt, alert } }: PlacedValidation): string {
  const formula = (name: string, written: string | undefined): string =>
    written === undefined ? "" : textElement(name, written);
  const { rows: down, columns: right } = fromCorner(ranges);
  const limits = formulasOf(rule).map((limit) => limit && movedFormula(limit, -down, -right));
  return element(
    "dataValidation",
    {
      type: KINDS[rule.kind],
      operator: "operator" in rule ? wordFor(OPERATORS, rule.operator) : undefined,
      errorStyle: alert && ALERTS[alert.style],
      allowBlank: ignoreBlanks || undefined,
      // In the file this means that no arrow is shown.
      showDropDown: (rule.kind === "list" && !rule.dropdown) || undefined,
      showInputMessage: prompt && true,
      showErrorMessage: alert && true,
      errorTitle: alert?.title,
      error: alert?.message,
      promptTitle: prompt?.title,
      prompt: prompt?.message,
      sqref: ranges.map(rangeAddress).join(" "),
    },
    formula("formula1", limits[0]) + formula("formula2", limits[1]),
  );
}

/** A rule's formulas as the file has them, without "="; a list that is no reference stands in quotation marks. */
function formulasOf(rule: Validation["rule"]): readonly (string | undefined)[] {
  switch (rule.kind) {
    case "list":
      return [rule.source.startsWith("=") ? rule.source.slice(1) : `"${rule.source.replaceAll('"', '""')}"`];
    case "custom":
      return [rule.formula.slice(1)];
    default:
      return [rule.formula1, rule.formula2].map((limit) =>
        limit === undefined ? undefined : String(limit).replace(/^=/, ""),
      );
  }
}

function links({ cells }: SheetContent, related: RelatedParts): string {
  const written = cells.flatMap((cell) =>
    cell.link ? [linkElement(cell, cell.link, related.links.get(cell))] : [],
  );
  return written.length > 0 ? element("hyperlinks", {}, written.join("")) : "";
}

const linkElement = (cell: CellContent, link: Hyperlink, id: string | undefined): string =>
  element("hyperlink", {
    ref: cellAddress(cell.row, cell.column),
    "r:id": id,
    location: link.documentReference,
    tooltip: link.screenTip,
  });

/** In inches, as Excel has them by itself. */
const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 } as const;

const pageMargins = ({ print: { margins } }: SheetContent): string =>
  element(
    "pageMargins",
    Object.fromEntries(
      MARGIN_NAMES.map((name) => {
        const points = margins?.[name];
        return [name, points === undefined ? MARGINS[name] : inInches(points)];
      }),
    ),
  );

const pageSetup = ({ print: { orientation, scale, pagesWide, pagesTall } }: SheetContent): string =>
  element("pageSetup", {
    paperSize: A4,
    scale,
    fitToWidth: pagesWide,
    fitToHeight: pagesWide === undefined ? undefined : (pagesTall ?? 0),
    orientation,
  });

const footer = ({ print: { rightFooter } }: SheetContent): string =>
  rightFooter === undefined
    ? ""
    : element("headerFooter", {}, textElement("oddFooter", `${RIGHT}${rightFooter}`));

const LAST_COLUMN = 16_383;

const rowBreaks = ({ print: { pagesBeginAt = [] } }: SheetContent): string =>
  pagesBeginAt.length === 0
    ? ""
    : element(
        "rowBreaks",
        { count: pagesBeginAt.length, manualBreakCount: pagesBeginAt.length },
        // A break stands after a row; rows count from 1.
        pagesBeginAt.map((row) => element("brk", { id: row - 1, max: LAST_COLUMN, man: true })).join(""),
      );
