import type { ConditionalStyle } from "../../spreadsheet/change";
import type { CellStyleName } from "../rule";

export const CELL_STYLES: Readonly<Record<CellStyleName | "tracked", ConditionalStyle>> = {
  missing: { fill: "FFE08A", border: "B35900" },
  wrong: { fill: "FFC7CE", colour: "8A0010", bold: true, border: "8A0010" },
  "not-for-this-age": { fill: "FFC7CE", colour: "8A0010", bold: true, border: "8A0010", strikethrough: true },
  "too-many": { fill: "E1D5F5", colour: "43217A", bold: true, italic: true, border: "43217A" },
  tracked: { fill: "DDEBF7", colour: "1F3864", bold: true, border: "5B7DB1" },
};
