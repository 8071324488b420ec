import { strToU8, zipSync } from "fflate";
import { cellAddress, quotedSheet, rangeAddress } from "../../../src/domain/spreadsheet/address";
import type { NameInfo } from "../host/grid";
import { SETTINGS_PROPERTY, VISIBILITIES } from "./file-words";
import {
  CONTENT_TYPES,
  CUSTOM_PROPERTIES,
  PACKAGE_RELATIONSHIPS,
  PROPERTY_TYPES,
  RELATIONSHIPS,
  SPREADSHEET,
} from "./namespaces";
import { drawingOfNotes, notesPart } from "./write-notes";
import { sheetPart } from "./write-sheet";
import { StyleSheet } from "./write-styles";
import { escaped, element, list, part, textElement } from "./write-xml";
import type {
  CellContent,
  PlacedTable,
  SheetContent,
  TableFilter,
  WorkbookContent,
} from "./workbook-content";

const SPREADSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The workbook as an .xlsx file. */
export function writeXlsx(workbook: WorkbookContent): Uint8Array {
  const writing = new Package();
  const styles = new StyleSheet();
  const root = writing.relationships("_rels/.rels");
  root.add("officeDocument", "xl/workbook.xml");
  const ofWorkbook = writing.relationships("xl/_rels/workbook.xml.rels");
  const taken = new Set(workbook.names.map(({ name }) => name.toLowerCase()));
  const sheets = workbook.sheets.map((content, i) => {
    writeSheet(writing, withHeaders(withOwnNames(content, taken)), i + 1, styles);
    return element("sheet", {
      name: content.name,
      sheetId: i + 1,
      state: content.visibility === "Visible" ? undefined : VISIBILITIES[content.visibility],
      "r:id": ofWorkbook.add("worksheet", `worksheets/sheet${i + 1}.xml`),
    });
  });
  writing.add("xl/styles.xml", `${SPREADSHEET_TYPE}.styles+xml`, styles.toPart());
  ofWorkbook.add("styles", "styles.xml");
  writing.add("xl/workbook.xml", `${SPREADSHEET_TYPE}.sheet.main+xml`, workbookPart(workbook, sheets));
  if (Object.keys(workbook.settings).length > 0) {
    writing.add(
      "docProps/custom.xml",
      "application/vnd.openxmlformats-officedocument.custom-properties+xml",
      settingsPart(workbook.settings),
    );
    root.add("custom-properties", "docProps/custom.xml");
  }
  return writing.toFile();
}

/** The parts of a file, what type each is, and what each refers to. */
class Package {
  private readonly parts = new Map<string, string>();
  private readonly types: string[] = [
    element("Default", {
      Extension: "rels",
      ContentType: "application/vnd.openxmlformats-package.relationships+xml",
    }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    element("Default", {
      Extension: "vml",
      ContentType: "application/vnd.openxmlformats-officedocument.vmlDrawing",
    }),
  ];
  private readonly related = new Map<string, string[]>();

  add(path: string, type: string | undefined, text: string): void {
    this.parts.set(path, text);
    if (type !== undefined) this.types.push(element("Override", { PartName: `/${path}`, ContentType: type }));
  }

  /** Collects what a part refers to; each gets an id. */
  relationships(path: string): { add: (type: string, target: string, mode?: "External") => string } {
    const all: string[] = [];
    this.related.set(path, all);
    return {
      add: (type, Target, TargetMode) => {
        const Id = `rId${all.length + 1}`;
        all.push(element("Relationship", { Id, Type: `${RELATIONSHIPS}/${type}`, Target, TargetMode }));
        return Id;
      },
    };
  }

  toFile(): Uint8Array {
    const types = part(element("Types", { xmlns: CONTENT_TYPES }, this.types.join("")));
    const related = [...this.related].flatMap(([path, all]) =>
      all.length === 0
        ? []
        : [[path, part(element("Relationships", { xmlns: PACKAGE_RELATIONSHIPS }, all.join("")))] as const],
    );
    const all = [["[Content_Types].xml", types] as const, ...related, ...this.parts];
    return zipSync(Object.fromEntries(all.map(([path, text]) => [path, strToU8(text)])), { level: 6 });
  }
}

function writeSheet(writing: Package, content: SheetContent, number: number, styles: StyleSheet): void {
  const related = writing.relationships(`xl/worksheets/_rels/sheet${number}.xml.rels`);
  const tables = content.tables.map((table, i) => {
    const id = number * 1000 + i;
    writing.add(`xl/tables/table${id}.xml`, `${SPREADSHEET_TYPE}.table+xml`, tablePart(table, id, content));
    return related.add("table", `../tables/table${id}.xml`);
  });
  const hasNotes = content.cells.some(({ note }) => note !== undefined);
  if (hasNotes) {
    writing.add(`xl/comments${number}.xml`, `${SPREADSHEET_TYPE}.comments+xml`, notesPart(content));
    related.add("comments", `../comments${number}.xml`);
    writing.add(`xl/drawings/notes${number}.vml`, undefined, drawingOfNotes(content));
  }
  const links = new Map<CellContent, string>();
  for (const cell of content.cells) {
    if (cell.link?.address !== undefined)
      links.set(cell, related.add("hyperlink", cell.link.address.trim().replace(/\s/g, "%20"), "External"));
  }
  const notes = hasNotes ? related.add("vmlDrawing", `../drawings/notes${number}.vml`) : undefined;
  writing.add(
    `xl/worksheets/sheet${number}.xml`,
    `${SPREADSHEET_TYPE}.worksheet+xml`,
    sheetPart(content, styles, { tables, notes, links }),
  );
}

/** No two tables of a workbook have one name, nor that of something else: Excel repairs the file otherwise. */
function withOwnNames(content: SheetContent, taken: Set<string>): SheetContent {
  const tables = content.tables.map((table) => {
    let { name } = table;
    for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${table.name}_${i}`;
    taken.add(name.toLowerCase());
    return { ...table, name };
  });
  return { ...content, tables };
}

/** A table's headers are texts, no two alike and none empty: Excel repairs the file otherwise. */
function withHeaders(content: SheetContent): SheetContent {
  const cells = new Map(content.cells.map((cell) => [cellAddress(cell.row, cell.column), cell]));
  for (const { range } of content.tables) {
    const taken = new Set<string>();
    for (let column = range.left; column <= range.right; column++) {
      const cell = cells.get(cellAddress(range.top, column)) ?? { row: range.top, column, value: "" };
      const written = cell.value === "" ? `Column${column - range.left + 1}` : String(cell.value);
      let header = written;
      for (let i = 2; taken.has(header.toLowerCase()); i++) header = `${written}${i}`;
      taken.add(header.toLowerCase());
      cells.set(cellAddress(range.top, column), { ...cell, value: header, formula: undefined });
    }
  }
  return { ...content, cells: [...cells.values()] };
}

function tablePart(
  { name, range, style, filters = [] }: PlacedTable,
  id: number,
  { cells }: SheetContent,
): string {
  const headers = cells
    .filter(({ row, column }) => row === range.top && column >= range.left && column <= range.right)
    .sort((a, b) => a.column - b.column)
    .map(({ value }, i) => element("tableColumn", { id: i + 1, name: String(value) }));
  const ref = rangeAddress(range);
  return part(
    element(
      "table",
      { xmlns: SPREADSHEET, id, name, displayName: name, ref, totalsRowShown: false },
      element("autoFilter", { ref }, filters.map(filterColumn).join("")) +
        list("tableColumns", headers) +
        element("tableStyleInfo", {
          name: style,
          showFirstColumn: false,
          showLastColumn: false,
          showRowStripes: true,
          showColumnStripes: false,
        }),
    ),
  );
}

const filterColumn = ({ column, shown }: TableFilter): string =>
  element(
    "filterColumn",
    { colId: column },
    element(
      "filters",
      { blank: shown.includes("") || undefined },
      shown.flatMap((val) => (val === "" ? [] : element("filter", { val }))).join(""),
    ),
  );

function workbookPart({ sheets, names, inFront }: WorkbookContent, entries: readonly string[]): string {
  const definedName = ({ name, formula }: NameInfo, localSheetId?: number): string =>
    element("definedName", { name, localSheetId }, escaped(formula.slice(1)));
  const defined = [
    ...names.map((name) => definedName(name)),
    ...sheets.flatMap((sheet, i) => sheet.names.map((name) => definedName(name, i))),
  ];
  const titles = sheets.flatMap(({ name, print: { titleColumns, titleRows } }, localSheetId) => {
    const repeated = [titleColumns, titleRows]
      .filter((titles) => titles !== undefined)
      .map((titles) => `${quotedSheet(name)}!${titles.replaceAll("$", "").replace(/[A-Z]+|\d+/g, "$$$&")}`);
    return repeated.length === 0
      ? []
      : [element("definedName", { name: "_xlnm.Print_Titles", localSheetId }, escaped(repeated.join(",")))];
  });
  const visible = sheets.filter(({ visibility }) => visibility === "Visible");
  const front = visible.find(({ name }) => name === inFront) ?? visible[0];
  const shown = Math.max(
    sheets.findIndex((sheet) => sheet === front),
    0,
  );
  const all = [...titles, ...defined];
  return part(
    element(
      "workbook",
      { xmlns: SPREADSHEET, "xmlns:r": RELATIONSHIPS },
      element("bookViews", {}, element("workbookView", { activeTab: shown })) +
        element("sheets", {}, entries.join("")) +
        (all.length > 0 ? element("definedNames", {}, all.join("")) : "") +
        element("calcPr", { fullCalcOnLoad: true }),
    ),
  );
}

/** Where the preview keeps the add-in's settings: a property of the document, as far as Excel can tell. */
const settingsPart = (settings: WorkbookContent["settings"]): string =>
  part(
    element(
      "Properties",
      { xmlns: CUSTOM_PROPERTIES, "xmlns:vt": PROPERTY_TYPES },
      element(
        "property",
        { fmtid: "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", pid: 2, name: SETTINGS_PROPERTY },
        textElement("vt:lpwstr", JSON.stringify(settings)),
      ),
    ),
  );
