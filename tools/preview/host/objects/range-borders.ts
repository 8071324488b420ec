import type { HostWorkbook } from "../host-workbook";
import type { LiveRange } from "../live-range";
import { borders, rangeSides } from "./borders";

export const rangeBorders = borders<LiveRange, HostWorkbook>("Range", rangeSides, {
  sheet: ({ range }) => range.sheet,
  colour: ({ range }, { grid }) => grid.format(range).border ?? null,
  paint: ({ range }, { grid }, colour) => grid.setFormat(range, { border: colour }),
});
