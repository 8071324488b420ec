import * as z from "zod/mini";
import type { Json } from "../host/excel-object";
import type { NameInfo } from "../host/grid";
import { SETTINGS_PROPERTY, VISIBILITIES } from "./file-words";
import { keyOf } from "./key-of";
import { leftOutOfWorkbook } from "./left-out";
import { type SharedParts, textOf } from "./read-cells";
import { colourReader } from "./read-colours";
import { readSheet } from "./read-sheet";
import { readStyles } from "./read-styles";
import { UnreadableFile } from "./unreadable-file";
import type { SheetContent, WorkbookContent } from "./workbook-content";
import type { XmlElement } from "./xml";
import { relationsPath, XlsxPackage } from "./xlsx-package";

/**
 * Reads an .xlsx or .xlsm file. What the preview does not know is left out, and named: pictures, charts.
 * @param name the file's, for sentences.
 * Throws UnreadableFile where it is no workbook, or damaged.
 */
export function readXlsx(file: ArrayBuffer, name: string): WorkbookContent {
  const parts = new XlsxPackage(new Uint8Array(file), name);
  const path =
    parts.relationships("").find(({ type }) => type === "officeDocument")?.path ?? "xl/workbook.xml";
  if (!parts.has(path)) throw new UnreadableFile(`${name} ${whatElse(parts)}`);
  const workbook = parts.read(path);
  if (workbook.name !== "workbook") throw new UnreadableFile(`${name} ${whatElse(parts)}`);
  const related = (type: string): XmlElement | undefined => parts.readRelated(path, type)[0];
  const relationships = parts.relationships(path);
  const textsPath = relationships.find(({ type }) => type === "sharedStrings")?.path;
  const texts = textsPath === undefined ? [] : parts.read(textsPath).all("si");
  const styleSheet = related("styles");
  const colour = colourReader(related("theme"), styleSheet);
  const styles = readStyles(styleSheet, colour);
  const shared: SharedParts = {
    texts: texts.map(textOf),
    formats: styles.cells,
    countsFrom1904: workbook.child("workbookPr")?.flag("date1904") ?? false,
    isToBeCalculated: workbook.child("calcPr")?.flag("fullCalcOnLoad") ?? false,
  };
  const leftOut = new Set(leftOutOfWorkbook(parts, { workbook, styles: styleSheet, texts }));
  const sheets = workbook.all("sheets", "sheet").flatMap((entry, index): SheetContent[] => {
    // A sheet of macros from before 1997 names none.
    const id = entry.attribute("id") ?? "";
    const found = relationships.find((relationship) => relationship.id === id);
    if (id !== "" && !found) {
      // Nothing tells which part has its cells.
      throw parts.has(relationsPath(path)) ? parts.damaged(path) : parts.missing(relationsPath(path));
    }
    if (found?.type !== "worksheet") {
      leftOut.add(OTHER_SHEETS[found?.type ?? ""] ?? "sheets without cells");
      return [];
    }
    const name = entry.attribute("name") ?? `Sheet${index + 1}`;
    const visibility = keyOf(VISIBILITIES, entry.attribute("state")) ?? "Visible";
    return [
      readSheet(
        { name, visibility, names: namesOf(workbook, index), ...titlesOf(workbook, index) },
        { parts, path: found.path, shared, styles, colour, leftOut },
      ),
    ];
  });
  if (sheets.length === 0)
    throw new UnreadableFile(`${name} has no sheet with cells. Choose another workbook.`);
  const front = workbook.all("sheets", "sheet")[
    workbook.all("bookViews", "workbookView")[0]?.number("activeTab") ?? 0
  ];
  return {
    sheets,
    inFront: front?.attribute("name"),
    names: namesOf(workbook),
    settings: settingsOf(parts),
    ...(leftOut.size > 0 && { leftOut: [...leftOut] }),
  };
}

/** Sheets other than those of cells, by their type. */
const OTHER_SHEETS: Readonly<Record<string, string>> = {
  chartsheet: "chart sheets",
  dialogsheet: "dialog sheets",
  xlMacrosheet: "macro sheets",
  xlIntlMacrosheet: "macro sheets",
};

const OPEN_DOCUMENT = "opendocument.spreadsheet";

/** What a .zip is that holds no workbook we read, and what to do about it. */
function whatElse(parts: XlsxPackage): string {
  const has = (path: RegExp): boolean => parts.paths.some((part) => path.test(part));
  const kind = has(/(?:^|\/)workbook\.bin$/i)
    ? "is in the binary format .xlsb"
    : ["mimetype", "META-INF/manifest.xml"].some((path) => parts.text(path).includes(OPEN_DOCUMENT))
      ? "is in the format .ods"
      : has(/\.iwa$|^Index\.zip$/i)
        ? "is of Apple Numbers"
        : undefined;
  return kind === undefined
    ? "holds no workbook. Choose an .xlsx or .csv file."
    : `${kind}. Open it in the program that made it, save it as .xlsx, then open that.`;
}

/** Names of cells and formulas, of the workbook or of one sheet; print areas and titles are names of Excel's own. */
function namesOf(workbook: XmlElement, sheet?: number): NameInfo[] {
  const names = new Map<string, NameInfo>();
  for (const read of workbook.all("definedNames", "definedName")) {
    const name = read.attribute("name") ?? "";
    const formula = read.text.trim();
    const isOwn = /^_xl(?:nm|fn)?\b|^_xlnm/i.test(name) || read.flag("function") || read.flag("vbProcedure");
    if (name && formula && !isOwn && read.number("localSheetId") === sheet)
      names.set(name.toLowerCase(), { name, formula: `=${formula}` });
  }
  return [...names.values()];
}

/** The rows and columns that a sheet repeats on every page, "1:5" and "A:B". */
function titlesOf(
  workbook: XmlElement,
  sheet: number,
): Readonly<Record<"titleRows" | "titleColumns", string | undefined>> {
  const titles = workbook
    .all("definedNames", "definedName")
    .find((read) => read.attribute("name") === "_xlnm.Print_Titles" && read.number("localSheetId") === sheet);
  const read = (pattern: RegExp): string | undefined =>
    pattern.exec(titles?.text ?? "")?.[1]?.replaceAll("$", "");
  return {
    titleRows: read(/(?:^|[,!])\$?(\d+:\$?\d+)/),
    titleColumns: read(/(?:^|[,!])\$?([A-Z]+:\$?[A-Z]+)(?:,|$)/),
  };
}

const plain = z.custom<Json>(() => true);
const settingsText = z.record(z.string(), plain);

/** What add-ins keep in the workbook: the preview writes it as a property of the document, beside those of others. */
function settingsOf(parts: XlsxPackage): Readonly<Record<string, Json>> {
  const own = parts
    .readRelated("", "custom-properties")
    .flatMap((properties) => properties.all("property"))
    .find((property) => property.attribute("name") === SETTINGS_PROPERTY);
  return own ? settingsText.parse(JSON.parse(own.child("lpwstr")?.text ?? "{}")) : {};
}
