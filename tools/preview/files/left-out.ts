import { fillsSeveral } from "./read-cells";
import type { XlsxPackage } from "./xlsx-package";
import type { XmlElement } from "./xml";

/** What is left out of a workbook, each with what people call it and how it is known. */
type LeftOut<Of> = readonly (readonly [what: string, has: (of: Of) => boolean])[];

/** Parts that are not read. */
const PARTS: LeftOut<string> = (
  [
    ["charts", "charts/"],
    ["pictures", "media/"],
    ["pivot tables", "pivotTables/"],
    ["slicers", "(?:slicers|timelines)/"],
    ["form controls", "(?:ctrlProps|activeX)/"],
    ["embedded objects", "embeddings/"],
    ["data connections", "(?:queryTables/|connections\\.xml)"],
    ["links to other workbooks, whose results stay", "externalLinks/"],
    ["threaded comments", "threadedComments/"],
    ["macros", "vbaProject\\.bin$"],
  ] as const
).map(([what, path]) => [what, (part) => new RegExp(`^/?xl/${path}`, "i").test(part)]);

const SHAPE = /<(?:\w+:)?(?:sp|cxnSp|grpSp)[\s>]/;

const WORKBOOKS: LeftOut<XmlElement> = [
  ["protection of the workbook", (workbook) => workbook.child("workbookProtection") !== undefined],
  ["print areas", (workbook) => namesOf(workbook).some(({ name }) => name === "_xlnm.Print_Area")],
];

const SHEETS: LeftOut<XmlElement> = [
  // A column without a button is named among the filtered ones too.
  ["filters", (sheet) => sheet.all("autoFilter", "filterColumn").some(({ children }) => children.length > 0)],
  ["array formulas, whose results stay", (sheet) => formulasOf(sheet).some(fillsSeveral)],
  [
    "what-if tables, whose results stay",
    (sheet) => formulasOf(sheet).some((f) => f.attribute("t") === "dataTable"),
  ],
  [
    "groups of rows and columns",
    (sheet) =>
      [...sheet.all("sheetData", "row"), ...sheet.all("cols", "col")].some((line) =>
        line.number("outlineLevel"),
      ),
  ],
  [
    "order from right to left",
    (sheet) => sheet.all("sheetViews", "sheetView").some((view) => view.flag("rightToLeft")),
  ],
  ["sparklines", (sheet) => sheet.all("extLst", "ext", "sparklineGroups").length > 0],
  [
    "headers and footers",
    (sheet) =>
      sheet
        .all("headerFooter")
        .some(({ children }) => children.some(({ text }) => text !== "" && !text.startsWith("&R"))),
  ],
  [
    "passwords of sheets",
    (sheet) =>
      ["password", "hashValue"].some((kind) => sheet.child("sheetProtection")?.attribute(kind) !== undefined),
  ],
];

/** Formats of cells; more of them stand in texts, for parts of these. */
const STYLES: LeftOut<XmlElement> = [
  ["underlines", (styles) => styles.all("fonts", "font", "u").length > 0],
  [
    "patterns",
    (styles) =>
      styles.all("fills", "fill", "gradientFill").length > 0 ||
      styles
        .all("fills", "fill", "patternFill")
        .some((fill) => !["none", "solid", "gray125"].includes(fill.attribute("patternType") ?? "none")),
  ],
  ["borders of single sides", (styles) => styles.all("borders", "border").some(hasSingleSides)],
  [
    "rotated or indented texts",
    (styles) =>
      styles
        .all("cellXfs", "xf", "alignment")
        .some((alignment) => ["textRotation", "indent"].some((kind) => alignment.number(kind))),
  ],
];

/** The words for what a workbook has and the preview leaves out, but for that of its sheets. */
export function leftOutOfWorkbook(
  parts: XlsxPackage,
  read: {
    readonly workbook: XmlElement;
    readonly styles: XmlElement | undefined;
    readonly texts: readonly XmlElement[];
  },
): string[] {
  const drawings = parts.paths.filter((path) => /^\/?xl\/drawings\/[^/]+\.xml$/i.test(path));
  return [
    ...PARTS.flatMap(([what, has]) => (parts.paths.some(has) ? [what] : [])),
    ...(drawings.some((path) => SHAPE.test(parts.text(path))) ? ["shapes and text boxes"] : []),
    ...wordsFor(WORKBOOKS, read.workbook),
    ...(read.styles ? wordsFor(STYLES, read.styles) : []),
    ...(read.texts.some((text) => text.all("r", "rPr").length > 0) ? ["formats inside texts"] : []),
  ];
}

/** The same of a sheet. */
export const leftOutOfSheet = (sheet: XmlElement): string[] => wordsFor(SHEETS, sheet);

const wordsFor = (kinds: LeftOut<XmlElement>, part: XmlElement): string[] =>
  kinds.flatMap(([what, has]) => (has(part) ? [what] : []));

const formulasOf = (sheet: XmlElement): XmlElement[] => sheet.all("sheetData", "row", "c", "f");

const namesOf = (workbook: XmlElement): { readonly name: string; readonly text: string }[] =>
  workbook
    .all("definedNames", "definedName")
    .map((read) => ({ name: read.attribute("name") ?? "", text: read.text }));

/** The preview has one line around a cell, or none. */
function hasSingleSides(border: XmlElement): boolean {
  const styles = ["left", "right", "top", "bottom"].map(
    (side) => border.child(side)?.attribute("style") ?? "none",
  );
  return new Set(styles).size > 1;
}
