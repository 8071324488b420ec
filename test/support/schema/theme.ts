import type { Schema } from "./schema";

const COLOUR = "(scrgbClr | srgbClr | hslClr | sysClr | schemeClr | prstClr)";
const FILL = "(noFill | solidFill | gradFill | blipFill | pattFill | grpFill)";
const ANGLE = "=unsigned";

const colours: Schema["types"] = {
  clrScheme: {
    content: `dk1=colour lt1=colour dk2=colour lt2=colour accent1=colour accent2=colour accent3=colour
      accent4=colour accent5=colour accent6=colour hlink=colour folHlink=colour extLst?`,
    attributes: "name=text",
  },
  colour: { content: COLOUR },
  srgbClr: { content: "(tint | shade | alpha | satMod | lumMod | lumOff)*", attributes: "val=rgb" },
  sysClr: { attributes: "val=(windowText|window) lastClr=rgb?" },
  schemeClr: {
    content: "(tint | shade | alpha | satMod | lumMod | lumOff)*",
    attributes:
      "val=(bg1|tx1|bg2|tx2|accent1|accent2|accent3|accent4|accent5|accent6|hlink|folHlink|phClr|dk1|lt1|dk2|lt2)",
  },
  tint: { attributes: "val=unsigned" },
  shade: { attributes: "val=unsigned" },
  alpha: { attributes: "val=unsigned" },
  satMod: { attributes: "val=integer" },
  lumMod: { attributes: "val=integer" },
  lumOff: { attributes: "val=integer" },
};

const fonts: Schema["types"] = {
  fontScheme: { content: "majorFont=fonts minorFont=fonts extLst?", attributes: "name=text" },
  fonts: { content: "latin=typeface ea=typeface cs=typeface font* extLst?" },
  typeface: { attributes: "typeface=text panose=text? pitchFamily=integer? charset=integer?" },
  font: { attributes: "script=filled typeface=text" },
};

const fillsAndLines: Schema["types"] = {
  fmtScheme: { content: "fillStyleLst lnStyleLst effectStyleLst bgFillStyleLst", attributes: "name=text?" },
  fillStyleLst: { content: `${FILL}{3,}` },
  bgFillStyleLst: { content: `${FILL}{3,}` },
  solidFill: { content: `${COLOUR}?` },
  gradFill: {
    content: "gsLst? (lin | path)? tileRect=rectangle?",
    attributes: "flip=(none|x|y|xy)? rotWithShape=boolean?",
  },
  gsLst: { content: "gs{2,}" },
  gs: { content: COLOUR, attributes: "pos=unsigned" },
  lin: { attributes: "ang=unsigned? scaled=boolean?" },
  path: { content: "fillToRect=rectangle?", attributes: "path=(shape|circle|rect)?" },
  rectangle: { attributes: "l=integer? t=integer? r=integer? b=integer?" },
  lnStyleLst: { content: "ln{3,}" },
  ln: {
    content: `(noFill | solidFill | gradFill | pattFill)? (prstDash | custDash)? (round | bevel | miter)? headEnd?
      tailEnd? extLst?`,
    attributes: `w=unsigned? cap=(rnd|sq|flat)? cmpd=(sng|dbl|thickThin|thinThick|tri)? algn=(ctr|in)?`,
  },
  prstDash: {
    attributes:
      "val=(solid|dot|dash|lgDash|dashDot|lgDashDot|lgDashDotDot|sysDash|sysDot|sysDashDot|sysDashDotDot)?",
  },
};

const effects: Schema["types"] = {
  effectStyleLst: { content: "effectStyle{3,}" },
  effectStyle: { content: "(effectLst | effectDag) scene3d? sp3d?" },
  effectLst: {
    content: "blur? fillOverlay? glow? innerShdw? outerShdw? prstShdw? reflection? softEdge?",
  },
  outerShdw: {
    content: COLOUR,
    attributes: `blurRad=unsigned? dist=unsigned? dir${ANGLE}? sx=integer? sy=integer? kx=integer? ky=integer?
      algn=(tl|t|tr|l|ctr|r|bl|b|br)? rotWithShape=boolean?`,
  },
  scene3d: { content: "camera lightRig backdrop? extLst?" },
  camera: { content: "rot?", attributes: "prst=filled fov=unsigned? zoom=unsigned?" },
  lightRig: { content: "rot?", attributes: "rig=filled dir=(tl|t|tr|l|r|bl|b|br)" },
  rot: { attributes: `lat${ANGLE} lon${ANGLE} rev${ANGLE}` },
  sp3d: {
    content: "bevelT=bevel? bevelB=bevel? extrusionClr=colour? contourClr=colour? extLst?",
    attributes: "z=integer? extrusionH=unsigned? contourW=unsigned? prstMaterial=filled?",
  },
  bevel: { attributes: "w=unsigned? h=unsigned? prst=filled?" },
};

const shapes: Schema["types"] = {
  objectDefaults: { content: "spDef=shape? lnDef=shape? txDef=shape? extLst?" },
  shape: { content: "spPr bodyPr lstStyle style? extLst?" },
  // Empty in ours: what else may stand in them is long.
  spPr: {},
  bodyPr: {},
  lstStyle: {},
  style: { content: "lnRef=reference fillRef=reference effectRef=reference fontRef" },
  reference: { content: `${COLOUR}?`, attributes: "idx=unsigned" },
  fontRef: { content: `${COLOUR}?`, attributes: "idx=(major|minor|none)" },
};

/** The theme of a workbook: DrawingML (ECMA-376, transitional). */
export const themeSchema: Schema = {
  prefixes: { "http://schemas.openxmlformats.org/drawingml/2006/main": "" },
  types: {
    theme: {
      content: "themeElements objectDefaults? extraClrSchemeLst? custClrLst? extLst?",
      attributes: "name=text?",
    },
    themeElements: { content: "clrScheme fontScheme fmtScheme extLst?" },
    extraClrSchemeLst: { content: "extraClrScheme*" },
    ...colours,
    ...fonts,
    ...fillsAndLines,
    ...effects,
    ...shapes,
  },
};
