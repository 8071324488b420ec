import { FontCache, getFontStyleString, SpreadsheetSkeleton } from "@univerjs/engine-render";
import { excelHeight } from "./excel-height";
import { FONT, FONT_SIZE } from "../styles";

/** A page starts Univer anew for each workbook; what is widened twice is too high. */
let isWidened = false;

/**
 * Rows that are as high as their texts have Excel's lines. Univer sets lines as close as the browser's font has them, and
 * who reads a saved copy keeps the heights that it says: in Calibri, and in the font that LibreOffice takes for it, the
 * last line then ran into the next row.
 */
export function fitRowsAsExcel(): void {
  if (isWidened) return;
  isWidened = true;
  const { prototype } = SpreadsheetSkeleton;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own object
  const fitted = prototype.calculateAutoHeightForCell;
  prototype.calculateAutoHeightForCell = function (row, column) {
    const height = fitted.call(this, row, column);
    return height === undefined ? undefined : excelHeight(height, lineOfBrowser());
  };
}

/** A line of that font, or of what the browser has in its place. */
function lineOfBrowser(): number {
  const { fontCache } = getFontStyleString({ ff: FONT, fs: FONT_SIZE });
  const { fontBoundingBoxAscent, fontBoundingBoxDescent } = FontCache.getMeasureText("A", fontCache);
  return fontBoundingBoxAscent + fontBoundingBoxDescent;
}
