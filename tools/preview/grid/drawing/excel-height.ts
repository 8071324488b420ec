/** What Univer leaves below the text of a cell, in pixels. */
const BELOW = 2;
/** What Excel gives a line of its usual font, in pixels. */
const LINE = 20;

/** The height of a text in Excel, of one that Univer gives it where a line of its usual font has so many pixels. */
export const excelHeight = (height: number, line: number): number =>
  Math.ceil((height - BELOW) * Math.max(1, LINE / line));
