import type { Schema } from "./schema";
import { SPREADSHEET } from "./spreadsheet";

const COUNT = "count=unsigned?";
const COLOUR = "auto=boolean? indexed=unsigned? rgb=colour? theme=unsigned? tint=number?";
const BORDERS =
  "none|thin|medium|dashed|dotted|thick|double|hair|mediumDashed|dashDot|mediumDashDot|dashDotDot|mediumDashDotDot|slantDashDot";
const PATTERNS =
  "none|solid|mediumGray|darkGray|lightGray|darkHorizontal|darkVertical|darkDown|darkUp|darkGrid|darkTrellis|lightHorizontal|lightVertical|lightDown|lightUp|lightGrid|lightTrellis|gray125|gray0625";

const fonts: Schema["types"] = {
  fonts: { content: "font*", attributes: COUNT },
  // ECMA-376 has them in any order; none stands twice in what Excel writes.
  font: {
    content: `(name | charset | family | b=switch | i=switch | strike=switch | outline=switch | shadow=switch |
      condense=switch | extend=switch | color | sz | u | vertAlign | scheme)*`,
  },
  name: { attributes: "val=filled" },
  family: { attributes: "val=byte" },
  switch: { attributes: "val=boolean?" },
  color: { attributes: COLOUR },
  sz: { attributes: "val=number" },
  u: { attributes: "val=(single|double|singleAccounting|doubleAccounting|none)?" },
  scheme: { attributes: "val=(none|major|minor)" },
};

const fillsAndBorders: Schema["types"] = {
  fills: { content: "fill*", attributes: COUNT },
  fill: { content: "(patternFill | gradientFill)?" },
  patternFill: {
    content: "fgColor=color? bgColor=color?",
    attributes: `patternType=(${PATTERNS})?`,
  },
  borders: { content: "border*", attributes: COUNT },
  border: {
    content: `start=line? end=line? left=line? right=line? top=line? bottom=line? diagonal=line? vertical=line?
      horizontal=line?`,
    attributes: "diagonalUp=boolean? diagonalDown=boolean? outline=boolean?",
  },
  line: { content: "color?", attributes: `style=(${BORDERS})?` },
};

const formats: Schema["types"] = {
  numFmts: { content: "numFmt*", attributes: COUNT },
  numFmt: { attributes: "numFmtId=unsigned formatCode=filled" },
  cellStyleXfs: { content: "xf+", attributes: COUNT },
  cellXfs: { content: "xf+", attributes: COUNT },
  xf: {
    content: "alignment? protection? extLst?",
    attributes: `numFmtId=unsigned? fontId=unsigned? fillId=unsigned? borderId=unsigned? xfId=unsigned?
      quotePrefix=boolean? pivotButton=boolean? applyNumberFormat=boolean? applyFont=boolean? applyFill=boolean?
      applyBorder=boolean? applyAlignment=boolean? applyProtection=boolean?`,
  },
  alignment: {
    attributes: `horizontal=(general|left|center|right|fill|justify|centerContinuous|distributed)?
      vertical=(top|center|bottom|justify|distributed)? textRotation=unsigned? wrapText=boolean? indent=unsigned?
      relativeIndent=integer? justifyLastLine=boolean? shrinkToFit=boolean? readingOrder=unsigned?`,
  },
  protection: { attributes: "locked=boolean? hidden=boolean?" },
  cellStyles: { content: "cellStyle+", attributes: COUNT },
  cellStyle: {
    content: "extLst?",
    attributes: `name=text? xfId=unsigned builtinId=unsigned? iLevel=unsigned? hidden=boolean?
      customBuiltin=boolean?`,
  },
  dxfs: { content: "dxf*", attributes: COUNT },
  dxf: { content: "font? numFmt? fill? alignment? border? protection? extLst?" },
  tableStyles: {
    content: "tableStyle*",
    attributes: `${COUNT} defaultTableStyle=text? defaultPivotStyle=text?`,
  },
};

/** The styles of a workbook: SpreadsheetML (ECMA-376, transitional). */
export const stylesSchema: Schema = {
  prefixes: { [SPREADSHEET]: "" },
  types: {
    styleSheet: {
      content: `numFmts? fonts? fills? borders? cellStyleXfs? cellXfs? cellStyles? dxfs? tableStyles? colors?
        extLst?`,
    },
    ...fonts,
    ...fillsAndBorders,
    ...formats,
    extLst: { content: "ext*" },
    ext: { content: "any", attributes: "uri=text?" },
  },
};
