import { SETTINGS_PROPERTY } from "./file-words";
import type { XlsxPackage } from "./xlsx-package";
import type { XmlElement } from "./xml";

/** What is left out of a workbook, each with what people call it and how it is known. */
export type LeftOut<Of> = readonly (readonly [what: string, has: (of: Of) => boolean])[];

/** Parts that are not read. */
const PARTS: LeftOut<string> = (
  [
    ["charts", "xl/charts/"],
    ["pictures", "xl/media/"],
    ["pivot tables", "xl/pivotTables/"],
    ["slicers", "xl/(?:slicers|timelines)/"],
    ["form controls", "xl/(?:ctrlProps|activeX)/"],
    ["embedded objects", "xl/embeddings/"],
    ["data connections", "xl/(?:queryTables/|connections\\.xml)"],
    ["links to other workbooks, whose results stay", "xl/externalLinks/"],
    ["threaded comments", "xl/threadedComments/"],
    ["XML maps", "xl/xmlMaps\\.xml$"],
    ["sensitivity labels", "docMetadata/LabelInfo\\.xml$"],
    ["macros", "xl/vbaProject\\.bin$"],
  ] as const
).map(([what, path]) => [what, (part) => new RegExp(`^/?${path}`, "i").test(part)]);

const SHAPE = /<(?:\w+:)?(?:sp|cxnSp|grpSp)[\s>]/;

const WORKBOOKS: LeftOut<XmlElement> = [
  ["protection of the workbook", (workbook) => workbook.child("workbookProtection") !== undefined],
  [
    "settings of calculation",
    (workbook) =>
      workbook
        .all("calcPr")
        .some(
          (read) =>
            read.attribute("calcMode") === "manual" || read.flag("iterate") || read.isOff("fullPrecision"),
        ),
  ],
  ["print areas", (workbook) => namesOf(workbook).some(({ name }) => name === "_xlnm.Print_Area")],
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
  [
    "superscripts",
    (styles) => styles.all("fonts", "font", "vertAlign").some((mark) => mark.attribute("val") !== "baseline"),
  ],
  ["borders of single sides", (styles) => styles.all("borders", "border").some(hasSingleSides)],
  [
    "thick or dashed borders",
    (styles) =>
      styles
        .all("borders", "border")
        .some((border) => stylesOf(border).some((style) => !["none", "thin"].includes(style))),
  ],
  [
    "diagonal lines",
    (styles) =>
      styles
        .all("borders", "border")
        .some((border) => border.flag("diagonalUp") || border.flag("diagonalDown")),
  ],
  [
    "texts shrunk to fit or centred across cells",
    (styles) =>
      styles
        .all("cellXfs", "xf", "alignment")
        .some(
          (alignment) =>
            alignment.flag("shrinkToFit") || alignment.attribute("horizontal") === "centerContinuous",
        ),
  ],
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
    ...(hasProperties(parts) ? ["properties of the document"] : []),
    ...wordsFor(WORKBOOKS, read.workbook),
    ...(read.styles ? wordsFor(STYLES, read.styles) : []),
    ...(read.texts.some((text) => text.all("r", "rPr").length > 0) ? ["formats inside texts"] : []),
  ];
}

/** The words for those of some kinds that a part has. */
export const wordsFor = (kinds: LeftOut<XmlElement>, part: XmlElement): string[] =>
  kinds.flatMap(([what, has]) => (has(part) ? [what] : []));

const namesOf = (workbook: XmlElement): { readonly name: string; readonly text: string }[] =>
  workbook
    .all("definedNames", "definedName")
    .map((read) => ({ name: read.attribute("name") ?? "", text: read.text }));

/** Whether the document has properties that others gave it, such as those of SharePoint. */
const hasProperties = (parts: XlsxPackage): boolean =>
  parts
    .readRelated("", "custom-properties")
    .some((properties) =>
      properties.all("property").some((property) => property.attribute("name") !== SETTINGS_PROPERTY),
    );

/** The preview has one line around a cell, or none. */
const hasSingleSides = (border: XmlElement): boolean => new Set(stylesOf(border)).size > 1;

const stylesOf = (border: XmlElement): string[] =>
  ["left", "right", "top", "bottom"].map((side) => border.child(side)?.attribute("style") ?? "none");
