import type { HostWorkbook } from "../host-workbook";
import { excelObject } from "../excel-object";

/** The filter buttons of a sheet outside tables: remembered, for the grid does not draw them. */
export const autoFilter = excelObject<string, HostWorkbook>("AutoFilter", {
  sheet: (sheet) => sheet,
  get: { Enabled: (sheet, { remembered }) => remembered.get(sheet, "AutoFilter") === true },
  writeMethods: {
    Apply: (sheet, { remembered }) => remembered.set(sheet, "AutoFilter", true),
    Remove: (sheet, { remembered }) => remembered.set(sheet, "AutoFilter", false),
  },
});
