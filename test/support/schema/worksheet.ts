import type { Schema } from "./schema";
import { RELATIONSHIPS, SPREADSHEET } from "./spreadsheet";

const PANES = "(bottomRight|topRight|bottomLeft|topLeft)";
const COMPARISONS =
  "between|notBetween|equal|notEqual|lessThan|lessThanOrEqual|greaterThan|greaterThanOrEqual";

const views: Schema["types"] = {
  sheetPr: {
    content: "tabColor? outlinePr? pageSetUpPr?",
    attributes: `syncHorizontal=boolean? syncVertical=boolean? syncRef=range? transitionEvaluation=boolean?
      transitionEntry=boolean? published=boolean? codeName=text? filterMode=boolean?
      enableFormatConditionsCalculation=boolean?`,
  },
  pageSetUpPr: { attributes: "autoPageBreaks=boolean? fitToPage=boolean?" },
  dimension: { attributes: "ref=range" },
  sheetViews: { content: "sheetView+ extLst?" },
  sheetView: {
    content: "pane? selection{0,4} pivotSelection{0,4} extLst?",
    attributes: `windowProtection=boolean? showFormulas=boolean? showGridLines=boolean? showRowColHeaders=boolean?
      showZeros=boolean? rightToLeft=boolean? tabSelected=boolean? showRuler=boolean? showOutlineSymbols=boolean?
      defaultGridColor=boolean? showWhiteSpace=boolean? view=(normal|pageBreakPreview|pageLayout)?
      topLeftCell=cell? colorId=unsigned? zoomScale=unsigned? zoomScaleNormal=unsigned?
      zoomScaleSheetLayoutView=unsigned? zoomScalePageLayoutView=unsigned? workbookViewId=unsigned`,
  },
  pane: {
    attributes: `xSplit=number? ySplit=number? topLeftCell=cell? activePane=${PANES}?
      state=(split|frozen|frozenSplit)?`,
  },
  selection: { attributes: `pane=${PANES}? activeCell=cell? activeCellId=unsigned? sqref=ranges?` },
  sheetFormatPr: {
    attributes: `baseColWidth=unsigned? defaultColWidth=number? defaultRowHeight=number customHeight=boolean?
      zeroHeight=boolean? thickTop=boolean? thickBottom=boolean? outlineLevelRow=byte? outlineLevelCol=byte?`,
  },
  cols: { content: "col+" },
  col: {
    attributes: `min=unsigned max=unsigned width=number? style=unsigned? hidden=boolean? bestFit=boolean?
      customWidth=boolean? phonetic=boolean? outlineLevel=byte? collapsed=boolean?`,
  },
};

const cells: Schema["types"] = {
  sheetData: { content: "row*" },
  row: {
    content: "c* extLst?",
    attributes: `r=unsigned? spans=spans? s=unsigned? customFormat=boolean? ht=number? hidden=boolean?
      customHeight=boolean? outlineLevel=byte? collapsed=boolean? thickTop=boolean? thickBot=boolean? ph=boolean?`,
  },
  c: {
    content: "f? v? is? extLst?",
    attributes: "r=cell? s=unsigned? t=(b|n|e|s|str|inlineStr)? cm=unsigned? vm=unsigned? ph=boolean?",
  },
  f: {
    text: "text",
    attributes: `xml:space=(preserve|default)? t=(normal|array|dataTable|shared)? aca=boolean? ref=range? dt2D=boolean? dtr=boolean?
      del1=boolean? del2=boolean? r1=cell? r2=cell? ca=boolean? si=unsigned? bx=boolean?`,
  },
  v: { text: "text", attributes: "xml:space=(preserve|default)?" },
  is: { content: "t? r* rPh* phoneticPr?" },
  t: { text: "text", attributes: "xml:space=(preserve|default)?" },
  sheetProtection: {
    attributes: `password=text? algorithmName=text? hashValue=text? saltValue=text? spinCount=unsigned? sheet=boolean?
      objects=boolean? scenarios=boolean? formatCells=boolean? formatColumns=boolean? formatRows=boolean?
      insertColumns=boolean? insertRows=boolean? insertHyperlinks=boolean? deleteColumns=boolean? deleteRows=boolean?
      selectLockedCells=boolean? sort=boolean? autoFilter=boolean? pivotTables=boolean? selectUnlockedCells=boolean?`,
  },
  mergeCells: { content: "mergeCell+", attributes: "count=unsigned?" },
  mergeCell: { attributes: "ref=range" },
  hyperlinks: { content: "hyperlink+" },
  hyperlink: { attributes: "ref=range r:id=filled? location=text? tooltip=text? display=text?" },
  legacyDrawing: { attributes: "r:id=filled" },
};

const rules: Schema["types"] = {
  conditionalFormatting: { content: "cfRule+ extLst?", attributes: "pivot=boolean? sqref=ranges?" },
  cfRule: {
    content: "formula{0,3} colorScale? dataBar? iconSet? extLst?",
    attributes: `type=(expression|cellIs|colorScale|dataBar|iconSet|top10|uniqueValues|duplicateValues|containsText|notContainsText|beginsWith|endsWith|containsBlanks|notContainsBlanks|containsErrors|notContainsErrors|timePeriod|aboveAverage)?
      dxfId=unsigned? priority=integer stopIfTrue=boolean? aboveAverage=boolean? percent=boolean? bottom=boolean?
      operator=(${COMPARISONS}|containsText|notContains|beginsWith|endsWith)? text=text?
      timePeriod=(today|yesterday|tomorrow|last7Days|thisMonth|lastMonth|nextMonth|thisWeek|lastWeek|nextWeek)?
      rank=unsigned? stdDev=integer? equalAverage=boolean?`,
  },
  formula: { text: "text", attributes: "xml:space=(preserve|default)?" },
  dataValidations: {
    content: "dataValidation+",
    attributes: "disablePrompts=boolean? xWindow=unsigned? yWindow=unsigned? count=unsigned?",
  },
  dataValidation: {
    content: "formula1=formula? formula2=formula?",
    attributes: `type=(none|whole|decimal|list|date|time|textLength|custom)? errorStyle=(stop|warning|information)?
      imeMode=text? operator=(${COMPARISONS})? allowBlank=boolean? showDropDown=boolean? showInputMessage=boolean?
      showErrorMessage=boolean? errorTitle=text? error=text? promptTitle=text? prompt=text? sqref=ranges`,
  },
};

const page: Schema["types"] = {
  pageMargins: {
    attributes: "left=number right=number top=number bottom=number header=number footer=number",
  },
  pageSetup: {
    attributes: `paperSize=unsigned? paperHeight=text? paperWidth=text? scale=unsigned? firstPageNumber=unsigned?
      fitToWidth=unsigned? fitToHeight=unsigned? pageOrder=(downThenOver|overThenDown)?
      orientation=(default|portrait|landscape)? usePrinterDefaults=boolean? blackAndWhite=boolean? draft=boolean?
      cellComments=(none|asDisplayed|atEnd)? useFirstPageNumber=boolean? errors=(displayed|blank|dash|NA)?
      horizontalDpi=unsigned? verticalDpi=unsigned? copies=unsigned? r:id=filled?`,
  },
  headerFooter: {
    content:
      "oddHeader=footer? oddFooter=footer? evenHeader=footer? evenFooter=footer? firstHeader=footer? firstFooter=footer?",
    attributes:
      "differentOddEven=boolean? differentFirst=boolean? scaleWithDoc=boolean? alignWithMargins=boolean?",
  },
  footer: { text: "text", attributes: "xml:space=(preserve|default)?" },
  rowBreaks: { content: "brk*", attributes: "count=unsigned? manualBreakCount=unsigned?" },
  brk: { attributes: "id=unsigned? min=unsigned? max=unsigned? man=boolean? pt=boolean?" },
  tableParts: { content: "tablePart*", attributes: "count=unsigned?" },
  tablePart: { attributes: "r:id=filled" },
};

/** A worksheet: SpreadsheetML (ECMA-376, transitional). */
export const worksheetSchema: Schema = {
  prefixes: { [SPREADSHEET]: "", [RELATIONSHIPS]: "r" },
  types: {
    worksheet: {
      content: `sheetPr? dimension? sheetViews? sheetFormatPr? cols* sheetData sheetCalcPr? sheetProtection?
        protectedRanges? scenarios? autoFilter? sortState? dataConsolidate? customSheetViews? mergeCells?
        phoneticPr? conditionalFormatting* dataValidations? hyperlinks? printOptions? pageMargins? pageSetup?
        headerFooter? rowBreaks? colBreaks? customProperties? cellWatches? ignoredErrors? smartTags? drawing?
        legacyDrawing? legacyDrawingHF? drawingHF? picture? oleObjects? controls? webPublishItems? tableParts?
        extLst?`,
    },
    ...views,
    ...cells,
    ...rules,
    ...page,
  },
};
