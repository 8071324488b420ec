import type { Look } from "../rule";

/** The looks of highlighted cells: never by colour alone, and with contrast on their fill (hex without #). */
export interface HighlightLook {
  readonly fill: string;
  readonly colour?: string;
  readonly border?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
}

export const LOOKS: Readonly<Record<Look | "tracked", HighlightLook>> = {
  missing: { fill: "FFE08A", border: "B35900" },
  wrong: { fill: "FFC7CE", colour: "8A0010", bold: true, border: "8A0010" },
  "not-for-this-age": { fill: "FFC7CE", colour: "8A0010", bold: true, border: "8A0010", strikethrough: true },
  "too-many": { fill: "E1D5F5", colour: "43217A", bold: true, italic: true },
  tracked: { fill: "DDEBF7", colour: "1F3864", bold: true },
};
