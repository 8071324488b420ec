import type { CellFormat, ConditionalFormat } from "../host/grid";
import { HORIZONTAL, VERTICAL, wordFor } from "./file-words";
import { element, list, part } from "./write-xml";
import { SPREADSHEET } from "./namespaces";

/** The first number for number formats that are not Excel's own. */
const FIRST_NUMBER_FORMAT = 164;

/** The style sheet of a workbook: every format once, which cells and conditional formats name by number. */
export class StyleSheet {
  private readonly numberFormats = new Numbered();
  private readonly fonts = new Numbered([fontOf({})]);
  // Excel takes the first two for itself.
  private readonly fills = new Numbered(
    ["none", "gray125"].map((pattern) => fillOf({ patternType: pattern })),
  );
  private readonly borders = new Numbered([borderOf({})]);
  private readonly cellFormats = new Numbered([
    element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }),
  ]);
  private readonly conditionalFormats = new Numbered();
  private readonly known = new Map<CellFormat, number>();

  /** The number of a cell's format. */
  cell(format: CellFormat): number {
    const number = this.known.get(format) ?? this.cellFormats.of(this.cellFormat(format));
    this.known.set(format, number);
    return number;
  }

  /** The number of what a conditional format looks like. */
  conditional(format: ConditionalFormat): number {
    const { fill, border, numberFormat } = format;
    return this.conditionalFormats.of(
      element(
        "dxf",
        {},
        conditionalFont(format) +
          (numberFormat ? this.numberFormat(numberFormat) : "") +
          (fill ? fillOf({ patternType: "solid" }, element("bgColor", { rgb: argb(fill) })) : "") +
          (border ? element("border", {}, side("bottom", border)) : ""),
      ),
    );
  }

  toPart(): string {
    const numberFormats = this.numberFormats.all.map((code, i) =>
      element("numFmt", { numFmtId: FIRST_NUMBER_FORMAT + i, formatCode: code }),
    );
    return part(
      element(
        "styleSheet",
        { xmlns: SPREADSHEET },
        list("numFmts", numberFormats) +
          list("fonts", this.fonts.all) +
          list("fills", this.fills.all) +
          list("borders", this.borders.all) +
          list("cellStyleXfs", [element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]) +
          list("cellXfs", this.cellFormats.all) +
          list("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]) +
          list("dxfs", this.conditionalFormats.all),
      ),
    );
  }

  private cellFormat(format: CellFormat): string {
    const { fill, border, numberFormat, wrap } = format;
    const alignment = {
      horizontal: wordFor(HORIZONTAL, format.horizontal),
      vertical: wordFor(VERTICAL, format.vertical),
      wrapText: wrap === true ? true : undefined,
    };
    const isAligned = Object.values(alignment).some((value) => value !== undefined);
    const numbers = {
      numFmtId: numberFormat === undefined ? 0 : FIRST_NUMBER_FORMAT + this.numberFormats.of(numberFormat),
      fontId: this.fonts.of(fontOf(format)),
      fillId: fill
        ? this.fills.of(fillOf({ patternType: "solid" }, element("fgColor", { rgb: argb(fill) })))
        : 0,
      borderId: border ? this.borders.of(borderOf({ colour: border })) : 0,
    };
    return element(
      "xf",
      {
        ...numbers,
        xfId: 0,
        applyNumberFormat: numbers.numFmtId > 0 || undefined,
        applyFont: numbers.fontId > 0 || undefined,
        applyFill: numbers.fillId > 0 || undefined,
        applyBorder: numbers.borderId > 0 || undefined,
        applyAlignment: isAligned || undefined,
      },
      isAligned ? element("alignment", alignment) : "",
    );
  }

  private numberFormat(formatCode: string): string {
    return element("numFmt", {
      numFmtId: FIRST_NUMBER_FORMAT + this.numberFormats.of(formatCode),
      formatCode,
    });
  }
}

/** Texts, each once, with the number at which it stands. */
class Numbered {
  private readonly numbers = new Map<string, number>();

  constructor(first: readonly string[] = []) {
    first.forEach((text) => this.of(text));
  }

  get all(): string[] {
    return [...this.numbers.keys()];
  }

  of(text: string): number {
    const number = this.numbers.get(text) ?? this.numbers.size;
    this.numbers.set(text, number);
    return number;
  }
}

const argb = (colour: string): string => `FF${colour.replace("#", "").toUpperCase()}`;

const marks = ({ bold, italic, strikethrough }: CellFormat | ConditionalFormat): string =>
  (bold ? "<b/>" : "") + (italic ? "<i/>" : "") + (strikethrough ? "<strike/>" : "");

const coloured = (colour: string | undefined): string =>
  colour ? element("color", { rgb: argb(colour) }) : "";

const fontOf = (format: CellFormat): string =>
  element(
    "font",
    {},
    marks(format) +
      element("sz", { val: format.size ?? 11 }) +
      coloured(format.colour) +
      element("name", { val: format.fontName ?? "Calibri" }),
  );

function conditionalFont(format: ConditionalFormat): string {
  const inside = marks(format) + coloured(format.colour);
  return inside && element("font", {}, inside);
}

const fillOf = (pattern: { readonly patternType: string }, colour = ""): string =>
  element("fill", {}, element("patternFill", pattern, colour));

const side = (name: string, colour: string): string =>
  element(name, { style: "thin" }, element("color", { rgb: argb(colour) }));

const borderOf = ({ colour }: { readonly colour?: string }): string =>
  element(
    "border",
    {},
    ["left", "right", "top", "bottom"].map((name) => (colour ? side(name, colour) : `<${name}/>`)).join("") +
      "<diagonal/>",
  );
