import type { Schema } from "./schema";

export const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const extensions: Schema["types"] = {
  extLst: { content: "ext*" },
  ext: { content: "any", attributes: "uri=text?" },
};

const workbook: Schema["types"] = {
  workbook: {
    content: `fileVersion? fileSharing? workbookPr? workbookProtection? bookViews? sheets functionGroups?
      externalReferences? definedNames? calcPr? oleSize? customWorkbookViews? pivotCaches? smartTagPr?
      smartTagTypes? webPublishing? fileRecoveryPr* webPublishObjects? extLst?`,
    attributes: "conformance=(strict|transitional)?",
  },
  fileVersion: {
    attributes: "appName=text? lastEdited=text? lowestEdited=text? rupBuild=text? codeName=text?",
  },
  workbookPr: {
    attributes: `date1904=boolean? showObjects=(all|placeholders|none)? showBorderUnselectedTables=boolean?
      filterPrivacy=boolean? promptedSolutions=boolean? showInkAnnotation=boolean? backupFile=boolean?
      saveExternalLinkValues=boolean? updateLinks=(userSet|never|always)? codeName=text? hidePivotFieldList=boolean?
      showPivotChartFilter=boolean? allowRefreshQuery=boolean? publishItems=boolean? checkCompatibility=boolean?
      autoCompressPictures=boolean? refreshAllConnections=boolean? defaultThemeVersion=unsigned?`,
  },
  bookViews: { content: "workbookView+" },
  workbookView: {
    content: "extLst?",
    attributes: `visibility=(visible|hidden|veryHidden)? minimized=boolean? showHorizontalScroll=boolean?
      showVerticalScroll=boolean? showSheetTabs=boolean? xWindow=integer? yWindow=integer? windowWidth=unsigned?
      windowHeight=unsigned? tabRatio=unsigned? firstSheet=unsigned? activeTab=unsigned?
      autoFilterDateGrouping=boolean?`,
  },
  sheets: { content: "sheet+" },
  sheet: {
    attributes: "name=filled sheetId=unsigned state=(visible|hidden|veryHidden)? r:id=filled",
  },
  definedNames: { content: "definedName*" },
  definedName: {
    text: "filled",
    attributes: `name=filled comment=text? customMenu=text? description=text? help=text? statusBar=text?
      localSheetId=unsigned? hidden=boolean? function=boolean? vbProcedure=boolean? xlm=boolean?
      functionGroupId=unsigned? shortcutKey=text? publishToServer=boolean? workbookParameter=boolean?`,
  },
  calcPr: {
    attributes: `calcId=unsigned? calcMode=(manual|auto|autoNoTable)? fullCalcOnLoad=boolean? refMode=(A1|R1C1)?
      iterate=boolean? iterateCount=unsigned? iterateDelta=number? fullPrecision=boolean? calcCompleted=boolean?
      calcOnSave=boolean? concurrentCalc=boolean? concurrentManualCount=unsigned? forceFullCalc=boolean?`,
  },
};

const sharedStrings: Schema["types"] = {
  sst: { content: "si* extLst?", attributes: "count=unsigned? uniqueCount=unsigned?" },
  si: { content: "t? r* rPh* phoneticPr?" },
  // The schema says nothing of xml:space, but XML does, and all that write leading spaces use it.
  t: { text: "text", attributes: "xml:space=(preserve|default)?" },
};

const table: Schema["types"] = {
  table: {
    content: "autoFilter? sortState? tableColumns tableStyleInfo? extLst?",
    attributes: `id=unsigned name=text? displayName=filled comment=text? ref=range
      tableType=(worksheet|xml|queryTable)? headerRowCount=unsigned? insertRow=boolean? insertRowShift=boolean?
      totalsRowCount=unsigned? totalsRowShown=boolean? published=boolean? headerRowDxfId=unsigned?
      dataDxfId=unsigned? totalsRowDxfId=unsigned? headerRowBorderDxfId=unsigned? tableBorderDxfId=unsigned?
      totalsRowBorderDxfId=unsigned? headerRowCellStyle=text? dataCellStyle=text? totalsRowCellStyle=text?
      connectionId=unsigned?`,
  },
  autoFilter: { content: "filterColumn* sortState? extLst?", attributes: "ref=range?" },
  filterColumn: {
    content: "(filters? | top10? | customFilters? | dynamicFilter? | colorFilter? | iconFilter? | extLst?)",
    attributes: "colId=unsigned hiddenButton=boolean? showButton=boolean?",
  },
  filters: { content: "filter* dateGroupItem*", attributes: "blank=boolean? calendarType=text?" },
  filter: { attributes: "val=text?" },
  tableColumns: { content: "tableColumn+", attributes: "count=unsigned?" },
  tableColumn: {
    content: "calculatedColumnFormula? totalsRowFormula? xmlColumnPr? extLst?",
    attributes: `id=unsigned uniqueName=text? name=filled
      totalsRowFunction=(none|sum|min|max|average|count|countNums|stdDev|var|custom)? totalsRowLabel=text?
      queryTableFieldId=unsigned? headerRowDxfId=unsigned? dataDxfId=unsigned? totalsRowDxfId=unsigned?
      headerRowCellStyle=text? dataCellStyle=text? totalsRowCellStyle=text?`,
  },
  tableStyleInfo: {
    attributes: `name=text? showFirstColumn=boolean? showLastColumn=boolean? showRowStripes=boolean?
      showColumnStripes=boolean?`,
  },
};

const notes: Schema["types"] = {
  comments: { content: "authors commentList extLst?" },
  authors: { content: "author*" },
  author: { text: "text" },
  commentList: { content: "comment*" },
  comment: { content: "text=runs", attributes: "ref=range authorId=unsigned guid=guid? shapeId=unsigned?" },
  runs: { content: "t? r* rPh* phoneticPr?" },
  r: { content: "t" },
};

/** Workbooks, their texts, tables and notes: SpreadsheetML (ECMA-376, transitional). */
export const workbookSchema: Schema = {
  prefixes: { [SPREADSHEET]: "", [RELATIONSHIPS]: "r" },
  types: { ...workbook, ...sharedStrings, ...table, ...notes, ...extensions },
};
