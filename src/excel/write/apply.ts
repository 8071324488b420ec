import { columnIndex, columnLetters, quotedSheet } from "../../domain/spreadsheet/address";
import type { CellStyle, CellValidation, Change, ConditionalStyle } from "../../domain/spreadsheet/change";
import { mergedChanges } from "../../domain/spreadsheet/merged-changes";
import { asExcelCells } from "./as-excel-cells";
import { type BatchObjects, batchObjects } from "./batch-objects";
import { setUpPrint } from "./print-setup";
import { canResize } from "./table-growth";
import { untracked } from "../untracked";

/** Queues every change; nothing is sent before the batch is synced. */
export function queueChanges(context: Excel.RequestContext, changes: readonly Change[]): void {
  // Excel puts a new conditional format on top, so those that are to lie on top come last.
  const [highlights, others] = [
    changes.filter(isHighlight),
    changes.filter((change) => !isHighlight(change)),
  ];
  const objects = batchObjects(context);
  for (const change of [...mergedChanges(others), ...highlights.reverse()]) {
    queue(context, objects, change);
    if (MOVES.has(change.type)) objects.forget();
  }
}

/** After these an address may be other cells than before, and a name another sheet. */
const MOVES: ReadonlySet<Change["type"]> = new Set([
  "add sheet",
  "rename sheet",
  "insert rows",
  "insert columns",
  "add table rows",
  "drop table rows",
]);

const isHighlight = (change: Change): boolean => change.type === "conditional format";

function queue({ workbook }: Excel.RequestContext, { sheet, range }: BatchObjects, change: Change): void {
  switch (change.type) {
    case "add sheet": {
      const added = workbook.worksheets.add(change.sheet);
      if (change.position !== undefined) added.position = change.position;
      return;
    }
    case "rename sheet":
      sheet(change.sheet).name = change.to;
      return;
    case "insert rows":
      untracked(
        range({ ...change, range: `${change.before}:${change.before + change.count - 1}` }).insert("Down"),
      );
      return;
    case "insert columns": {
      const first = columnIndex(change.before);
      const columns = `${change.before}:${columnLetters(first + change.count - 1)}`;
      untracked(range({ ...change, range: columns }).insert("Right"));
      return;
    }
    case "expect":
    case "expect settings":
    case "expect table":
    case "expect name":
    case "keep":
      // Seen to before anything is queued, and afterwards.
      return;
    case "write":
    case "add table rows":
      range(change).formulas = asExcelCells(change.cells);
      return;
    case "move cells": {
      const from = range({ ...change, range: change.from });
      range(change).copyFrom(from);
      from.clear("Contents");
      return;
    }
    case "add table": {
      const table = sheet(change.sheet).tables.add(change.range, true);
      // Before its name: a table that has the name is taken for one that is whole.
      table.style = TABLE_STYLE;
      table.name = change.table;
      return;
    }
    case "drop table rows":
      range(change).clear("Contents");
      // An older Excel keeps the rows, empty: deleting them would move what stands below.
      if (canResize()) workbook.tables.getItem(change.table).resize(change.becomes);
      return;
    case "take over table": {
      const table = workbook.tables.getItem(change.table);
      table.style = TABLE_STYLE;
      table.name = change.name;
      return;
    }
    case "dissolve table":
      untracked(workbook.tables.getItem(change.table).convertToRange());
      return;
    case "link":
      range({ ...change, range: change.cell }).hyperlink = {
        documentReference: `${quotedSheet(change.to.sheet)}!${change.to.address}`,
        textToDisplay: change.text,
      };
      return;
    case "clear links":
      range(change).clear("Hyperlinks");
      return;
    case "add name":
      workbook.names.add(change.name, range(change));
      return;
    case "move name":
      workbook.names.getItem(change.name).formula = `=${quotedSheet(change.sheet)}!${absolute(change.range)}`;
      return;
    case "validate":
      validate(range(change).dataValidation, change.validation);
      return;
    case "clear":
      range(change).clear("All");
      return;
    case "clear conditional formats":
      range(change).conditionalFormats.clearAll();
      return;
    case "conditional format": {
      const added = range(change).conditionalFormats.add("Custom");
      if (change.stopIfTrue) added.stopIfTrue = true;
      const format = added.custom;
      format.rule.formula = change.formula;
      if (change.style) paint(format.format, change.style);
      if (change.numberFormat !== undefined) format.format.numberFormat = change.numberFormat;
      return;
    }
    case "format":
      // Merged from several that stand apart.
      if (standApart(change.range))
        styleFormat(untracked(sheet(change.sheet).getRanges(change.range)).format, change.style);
      else style(range(change), change.style);
      return;
    case "number formats":
      range(change).numberFormat = change.formats.map((row) => [...row]);
      return;
    case "column width":
      (standApart(change.columns)
        ? untracked(sheet(change.sheet).getRanges(change.columns))
        : range({ ...change, range: change.columns })
      ).format.columnWidth = change.points;
      return;
    case "row height":
      range({ ...change, range: change.rows }).format.rowHeight = change.points;
      return;
    case "fit rows":
      range({ ...change, range: change.rows }).format.autofitRows();
      return;
    case "freeze":
      sheet(change.sheet).freezePanes.freezeAt(frozen(sheet(change.sheet), change.rows, change.columns));
      return;
    case "print setup":
      setUpPrint(sheet(change.sheet), change);
      return;
    case "write setting":
      workbook.settings.add(change.key, change.text);
      return;
    case "delete setting":
      workbook.settings.getItem(change.key).delete();
      return;
    case "show":
      sheet(change.sheet).activate();
      range({ ...change, range: change.cell }).select();
      return;
  }
}

const standApart = (areas: string): boolean => areas.includes(",");

const absolute = (address: string): string => address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

const frozen = (sheet: Excel.Worksheet, rows: number, columns: number): Excel.Range =>
  untracked(sheet.getRangeByIndexes(0, 0, rows, columns));

/** Longest text a cell can hold: a limit that nothing can break. */
const ANY_LENGTH = 32_767;

function validate(validation: Excel.DataValidation, { rule, prompt, alert }: CellValidation): void {
  validation.clear();
  // The rule before the prompt, or the prompt is lost (OfficeDev/office-js#2594).
  switch (rule.kind) {
    case "list":
      validation.rule = { list: { inCellDropDown: rule.dropdown, source: `=${rule.source}` } };
      break;
    case "custom":
      validation.rule = { custom: { formula: rule.formula } };
      break;
    case "any text":
      validation.rule = { textLength: { formula1: ANY_LENGTH, operator: "LessThanOrEqualTo" } };
      break;
  }
  validation.prompt = { showPrompt: true, ...prompt };
  validation.errorAlert = alert
    ? { showAlert: true, style: "Warning", ...alert }
    : { showAlert: false, style: "Information", title: "", message: "" };
}

function paint(format: Excel.ConditionalRangeFormat, as: ConditionalStyle): void {
  format.fill.color = `#${as.fill}`;
  if (as.colour !== undefined) format.font.color = `#${as.colour}`;
  if (as.bold !== undefined) format.font.bold = as.bold;
  if (as.italic !== undefined) format.font.italic = as.italic;
  if (as.strikethrough !== undefined) format.font.strikethrough = as.strikethrough;
  if (as.border === undefined) return;
  const line = format.borders.bottom;
  line.style = "Continuous";
  line.color = `#${as.border}`;
}

function style(range: Excel.Range, as: CellStyle): void {
  // One string sets the whole range.
  if (as.numberFormat !== undefined) range.numberFormat = oneForAll(as.numberFormat);
  styleFormat(range.format, as);
}

function styleFormat(format: Excel.RangeFormat, as: CellStyle): void {
  if (as.fill !== undefined) format.fill.color = `#${as.fill}`;
  if (as.colour !== undefined) format.font.color = `#${as.colour}`;
  if (as.bold !== undefined) format.font.bold = as.bold;
  if (as.size !== undefined) format.font.size = as.size;
  if (as.wrap !== undefined) format.wrapText = as.wrap;
  if (as.vertical !== undefined) format.verticalAlignment = as.vertical;
  if (as.horizontal !== undefined) format.horizontalAlignment = as.horizontal;
}

/** The style of all our tables. */
export const TABLE_STYLE = "TableStyleLight1";

/** Excel takes one value for a whole range; its types know only the block. */
const oneForAll = (value: unknown): string[][] => value as string[][];
