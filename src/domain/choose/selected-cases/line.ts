/** A line below the table: its texts, by column of the table from 0, and how it looks. */
export interface Line {
  readonly at: Readonly<Record<number, string>>;
  readonly isHeading: boolean;
}

/** Texts of a line stand in the first column, or beside a label. */
const BESIDE = 3;
/** So many characters fit on the printed page, from the first column and from beside a label. */
const WIDTH = 170;
const WIDTH_BESIDE = 140;

export const blankLine: Line = { at: {}, isHeading: false };

export const headingLine = (text: string): Line => ({ at: { 0: text }, isHeading: true });

export const textLines = (text: string): Line[] =>
  folded(text, WIDTH).map((part) => ({ at: { 0: part }, isHeading: false }));

/** A label and a text, which goes on below itself where it is long. */
export const labelledLines = (label: string, text: string): Line[] =>
  folded(text, WIDTH_BESIDE).map((part, i) => ({
    at: i === 0 ? { 0: label, [BESIDE]: part } : { [BESIDE]: part },
    isHeading: false,
  }));

/** A text in lines of at most so many characters, where its words allow that. */
function folded(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.replace(/[\t\r\n]/g, " ").split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (longer.length <= width || line === "") line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}
