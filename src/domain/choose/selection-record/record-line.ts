/** Widths of the sheet's columns, in points: one A4 page across. Labels stand in the first. */
export const RECORD_WIDTHS = [150, 110, 110, 110, 130, 130];

/** A line of the sheet: its texts, from the first column on. A text may go on over empty cells beside it. */
export interface RecordLine {
  readonly cells: readonly string[];
  readonly isHeading: boolean;
}

/** So many characters fit on the page, from the first column and from the second. */
const WIDTH = 130;
const WIDTH_BESIDE = 105;

export const blankLine: RecordLine = { cells: [], isHeading: false };

export const headingLine = (...cells: readonly string[]): RecordLine => ({ cells, isHeading: true });

export const cellsLine = (...cells: readonly string[]): RecordLine => ({ cells, isHeading: false });

/** A text, which goes on below itself where it is long. */
export const textLines = (text: string): RecordLine[] => folded(text, WIDTH).map((part) => cellsLine(part));

/** A label and a text beside it. */
export const labelledLines = (label: string, text: string): RecordLine[] =>
  folded(text, WIDTH_BESIDE).map((part, i) => cellsLine(i === 0 ? label : "", part));

/** Heading, lines and an empty line; nothing where there are no lines. */
export const section = (heading: string, lines: readonly RecordLine[]): RecordLine[] =>
  lines.length === 0 ? [] : [headingLine(heading), ...lines, blankLine];

/**
 * A text in lines of at most so many characters, where its words allow that. It is broken at single spaces only, so
 * that its lines, one space between them, are the text again.
 */
function folded(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.replace(/[\t\r\n]/g, " ").split(/(?<=[^ ]) (?=[^ ])/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (longer.length <= width || line === "") line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}
