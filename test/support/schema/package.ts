import type { Schema } from "./schema";
import { RELATIONSHIPS } from "./spreadsheet";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WEB_EXTENSIONS = "http://schemas.microsoft.com/office/webextensions";

export const CUSTOM_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";

/** `[Content_Types].xml` (ECMA-376, part 2). */
export const contentTypesSchema: Schema = {
  prefixes: { [`${PACKAGE}/content-types`]: "" },
  types: {
    Types: { content: "(Default | Override)*" },
    Default: { attributes: "Extension=extension ContentType=mediaType" },
    Override: { attributes: "ContentType=mediaType PartName=partName" },
  },
};

/** A `.rels` part (ECMA-376, part 2). */
export const relationshipsSchema: Schema = {
  prefixes: { [`${PACKAGE}/relationships`]: "" },
  types: {
    Relationships: { content: "Relationship*" },
    Relationship: { attributes: "TargetMode=(External|Internal)? Target=address Type=address Id=id" },
  },
};

/** `docProps/core.xml` (ECMA-376, part 2); of its elements only those that we may write. */
export const corePropertiesSchema: Schema = {
  prefixes: { [`${PACKAGE}/metadata/core-properties`]: "", "http://purl.org/dc/elements/1.1/": "dc" },
  types: {
    coreProperties: { anyOrder: "dc:title=text dc:subject=text dc:description=text" },
    text: { text: "text" },
  },
};

/** `docProps/app.xml` (ECMA-376, part 1). */
export const extendedPropertiesSchema: Schema = {
  prefixes: {
    "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties": "",
    "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes": "vt",
  },
  types: {
    Properties: {
      anyOrder: `Template=text Manager=text Company=text Pages=integer Words=integer Characters=integer
        PresentationFormat=text Lines=integer Paragraphs=integer Slides=integer Notes=integer TotalTime=integer
        HiddenSlides=integer MMClips=integer ScaleCrop=boolean HeadingPairs=vectors TitlesOfParts=vectors
        LinksUpToDate=boolean CharactersWithSpaces=integer SharedDoc=boolean HyperlinkBase=text HLinks=vectors
        HyperlinksChanged=boolean DigSig Application=text AppVersion=text DocSecurity=integer`,
    },
    text: { text: "text" },
    boolean: { text: "boolean" },
    integer: { text: "integer" },
    vectors: { content: "vt:vector" },
    "vt:vector": {
      content: "(vt:variant | vt:i4=integer | vt:lpstr=text)+",
      attributes: "size=unsigned baseType=(variant|i4|lpstr)",
    },
    "vt:variant": { content: "(vt:i4=integer | vt:lpstr=text)" },
  },
};

/** `docProps/custom.xml`, properties that programs give a document (ECMA-376, part 1); of the types only texts. */
export const customPropertiesSchema: Schema = {
  prefixes: {
    [CUSTOM_PROPERTIES]: "",
    "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes": "vt",
  },
  types: {
    Properties: { content: "property*" },
    property: {
      content: "vt:lpwstr=text",
      attributes: "fmtid=braced pid=unsigned name=filled? linkTarget=text?",
    },
    text: { text: "text" },
  },
};

/** The panes that open with a workbook (Microsoft, MS-OWEXML). */
export const taskPanesSchema: Schema = {
  prefixes: { [`${WEB_EXTENSIONS}/taskpanes/2010/11`]: "", [RELATIONSHIPS]: "r" },
  types: {
    taskpanes: { content: "taskpane*" },
    taskpane: {
      content: "webextensionref extLst?",
      attributes: "dockstate=text visibility=boolean width=number row=unsigned locked=boolean?",
    },
    webextensionref: { attributes: "r:id=filled" },
  },
};

/** The add-in that such a pane shows (Microsoft, MS-OWEXML). */
export const webExtensionSchema: Schema = {
  prefixes: { [`${WEB_EXTENSIONS}/webextension/2010/11`]: "", [RELATIONSHIPS]: "r" },
  types: {
    webextension: {
      content: "reference alternateReferences? properties bindings snapshot? extLst?",
      attributes: "id=filled frozen=boolean?",
    },
    reference: {
      content: "extLst?",
      attributes: "id=filled version=text store=text? storeType=text?",
    },
    alternateReferences: { content: "reference*" },
    properties: { content: "property*" },
    property: { attributes: "name=filled value=text" },
    bindings: { content: "binding*" },
    snapshot: { attributes: "r:embed=filled? r:link=filled?" },
  },
};
