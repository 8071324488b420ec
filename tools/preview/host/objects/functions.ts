import type { HostWorkbook } from "../host-workbook";
import { excelObject } from "../excel-object";
import { number } from "../arguments";

/** Milliseconds of a day, and the day before the first of each date system; 1900 has a day too many in it. */
const DAY = 86_400_000;
const BEFORE = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };

/** What a worksheet function came to. */
const result = excelObject<number, HostWorkbook>("FunctionResult", {
  get: { Error: () => null, Value: (value) => value },
});

/** Worksheet functions that add-ins call: of them the one that tells which date system a workbook has. */
export const functions = excelObject<undefined, HostWorkbook>("Functions", {
  readMethods: {
    Date: (_, workbook, year, month, day) => {
      const time = Date.UTC(number(year), number(month) - 1, number(day));
      return result(workbook, (time - BEFORE[workbook.grid.dateSystem?.() ?? 1900]) / DAY);
    },
  },
});
