import { type ColumnKey, indexOf } from "../../src/domain/case-list/columns";
import { aHundred } from "./sample-cells";

/** A hundred as it comes out of another system: 535 errors. */
export function aMessyHundred(): (string | number)[][] {
  return aHundred().map((cells, i) => {
    const row = [...cells];
    const put = (key: ColumnKey, cell: string | number): void => {
      row[indexOf(key)] = cell;
    };
    const letter = (key: ColumnKey): void => put(key, row[indexOf(key)] === "Yes" ? "Y" : "N");
    for (const key of ["sen", "camhs", "cafcass", "healthSupport"] as const) letter(key);
    if (i < 60) put("gender", row[indexOf("gender")] === "Female" ? "F" : "M");
    if (i >= 60) put("excluded", "");
    if (i % 8 === 1 && i < 96) put("voluntarySector", "n/a");
    if (i < 8) put("livesIn", "hostel");
    if (i >= 20 && i < 25) put("team", "");
    if (i >= 10 && i < 20) put("referral", "18/05/2004");
    return row;
  });
}

/** What only a person knows of it. */
export const MISSING_VALUES: Readonly<Partial<Record<ColumnKey, string>>> = {
  voluntarySector: "No",
  livesIn: "1",
  team: "North team",
};
