/** A character that shows nothing: before it, Univer takes nothing for a date, American or other. */
const MARK = "\u2063";

const DATE = /(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}-\d{1,2}-\d{1,2})/.source;
/** A date that is all of a cell, in text with tabs or in HTML: what stands in a sentence is left as it is. */
const CELL = new RegExp(`(^|[\\t\\n\\r>])([^\\S\\t\\n\\r]*${DATE}[^\\S\\t\\n\\r]*)(?=[\\t\\n\\r<]|$)`, "g");

/** Pasted text or HTML in which each cell that looks like a date begins with a mark. */
export const markDates = (copied: string): string => copied.replace(CELL, `$1${MARK}$2`);

/** A cell's text without marks; undefined where it has none. */
export const unmarked = (text: string): string | undefined =>
  text.includes(MARK) ? text.replaceAll(MARK, "") : undefined;
