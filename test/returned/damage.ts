import type { Cell } from "../../src/domain/spreadsheet/cell";
import type { Chance } from "../support/chance";
import type { ReturnedSheet } from "./layouts";

/** Anything that a cell may hold, in any place. */
const CELLS: readonly Cell[] = [
  ...[
    "",
    " ",
    "\u00a0",
    "\t",
    "\n",
    "0",
    "-",
    "?",
    ".",
    "#N/A",
    "#REF!",
    "#GETTING_DATA",
    "TBC",
    "NULL",
    "n/a",
  ],
  ...[
    "=1+1",
    "=",
    "@x",
    "+44",
    "'71",
    "Total",
    "Grand total:",
    "Case number",
    "Child ID",
    "Unborn",
    "Yes?",
    "LAC",
  ],
  ...[
    "?Autism",
    "A1 - White British",
    "a) WBRI",
    "01/01/1900",
    "31/02/2005",
    "1e308",
    "00071",
    "𝔘𝔫𝔦",
    "Zoë ‮cod",
  ],
  ...[
    "Case  \r\n number *",
    "2 – Foster care",
    "9434765919",
    "a@b.example",
    "__proto__",
    "constructor",
    "İ",
    "ß",
  ],
  ...["x".repeat(32_767), " ".repeat(3_000), "1 ".repeat(2_000), "(".repeat(500), "a,".repeat(3_000)],
  ...[0, -0, -1, 0.5, 1e308, -1e308, 5e-324, 38_425, 38_425.75, 2_958_465, 2_958_466, 9_007_199_254_740_993],
  ...[true, false],
];

/** The sheets with a few dozen things wrong that nobody would have thought of. */
export const damaged = (sheets: readonly ReturnedSheet[], chance: Chance): ReturnedSheet[] =>
  sheets.map((sheet) => {
    const values = sheet.values.map((line) => [...line]);
    for (let i = chance.below(40); i > 0; i--) damageOnce(values, sheet.headerRow, chance);
    return { ...sheet, values };
  });

function damageOnce(values: Cell[][], headerRow: number, chance: Chance): void {
  const row = chance.below(values.length);
  const line = values[row] ?? [];
  const column = chance.below(line.length + 1);
  switch (chance.below(9)) {
    case 0:
      // Headers are hit as often as all other rows together.
      values[headerRow]?.splice(chance.below(line.length + 1), 1, chance.pick(CELLS));
      return;
    case 1:
      values.splice(
        row,
        0,
        line.map((): Cell => ""),
      );
      return;
    case 2:
      values.splice(row, 1, [...(values[chance.below(values.length)] ?? [])]);
      return;
    case 3:
      values.splice(
        row,
        1,
        line.map(() => chance.pick(CELLS)),
      );
      return;
    case 4:
      if (values.length > 2) values.splice(row, 1);
      return;
    case 5:
      for (const each of values) each.splice(column, 0, chance.oneIn(3) ? chance.pick(CELLS) : "");
      return;
    default:
      line.splice(column, 1, chance.pick(CELLS));
  }
}
