import type { XmlElement } from "./xml";

/** The colours that cells may name by number (ECMA-376, part 1, 18.8.27); the first eight stand there twice. */
const INDEXED =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  );
/** What cells number as 0 is the second colour of a theme: light and dark change places. */
const THEME_ORDER = ["lt1", "dk1", "lt2", "dk2"];
const DARK_ON_LIGHT = 1;
const COLOUR = /^[0-9A-F]{6}$/i;

export type ReadColour = (colour: XmlElement | undefined) => string | undefined;

/**
 * Gives colours as "#FFC7CE"; undefined for what is the standard: text in the theme's dark colour, "automatic".
 * @param theme the workbook's theme, where it has one.
 */
export function colourReader(theme: XmlElement | undefined, styles: XmlElement | undefined): ReadColour {
  const scheme = theme?.all("themeElements", "clrScheme")[0]?.children ?? [];
  const byName = new Map(scheme.map((slot) => [slot.name, slotColour(slot.children[0])]));
  const inOrder = [
    ...THEME_ORDER,
    ...scheme.map(({ name }) => name).filter((name) => !THEME_ORDER.includes(name)),
  ].map((name) => byName.get(name));
  const own = (styles?.all("colors", "indexedColors", "rgbColor") ?? []).map((colour) =>
    colour.attribute("rgb"),
  );
  return (colour) => {
    const rgb = colour?.attribute("rgb");
    const index = colour?.number("indexed");
    const slot = colour?.number("theme");
    const tint = colour?.number("tint") ?? 0;
    if (slot === DARK_ON_LIGHT && tint === 0) return undefined;
    const base =
      rgb ??
      (slot === undefined ? undefined : inOrder[slot]) ??
      (index === undefined ? undefined : (own[index] ?? INDEXED[index < 8 ? index : index - 8]));
    const hex = base?.slice(-6) ?? "";
    return COLOUR.test(hex) ? tinted(hex.toUpperCase(), tint) : undefined;
  };
}

const slotColour = (colour: XmlElement | undefined): string | undefined =>
  colour?.attribute("lastClr") ?? colour?.attribute("val");

/** Lighter for a tint above 0, darker for one below; in each part of the colour, which comes close to Excel's own way. */
function tinted(hex: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const changed = parts.map((part) => Math.round(tint > 0 ? part + (255 - part) * tint : part * (1 + tint)));
  return `#${changed
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}
