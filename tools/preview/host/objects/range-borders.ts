import type { Book } from "../host-workbook";
import type { Place } from "../live-range";
import { borders, rangeSides } from "./borders";

export const rangeBorders = borders<Place, Book>("Range", rangeSides, {
  sheet: ({ area }) => area.sheet,
  colour: ({ area }, { grid }) => grid.format(area).border ?? null,
  paint: ({ area }, { grid }, colour) => grid.setFormat(area, { border: colour }),
});
