import type { CellStyle } from "./change";

/** The styles of the sheets that the add-in makes. */
export const DATE_FORMAT = "dd/mm/yyyy";
export const TITLE_STYLE: CellStyle = { bold: true, size: 14 };
export const HEADER_STYLE: CellStyle = {
  fill: "1F3864",
  colour: "FFFFFF",
  bold: true,
  wrap: true,
  vertical: "Top",
};
/** Text stays text: 0071 stays 0071, and nothing that was typed is taken for a formula. */
export const TEXT_STYLE: CellStyle = { numberFormat: "@", wrap: true, vertical: "Top" };
export const DATE_STYLE: CellStyle = { numberFormat: DATE_FORMAT, horizontal: "Left", vertical: "Top" };
