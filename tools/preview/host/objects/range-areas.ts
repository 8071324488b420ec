import { excelObject } from "../excel-object";
import type { ExcelObject } from "../excel-object";
import type { SheetRange } from "../grid";
import type { HostWorkbook } from "../host-workbook";
import { LiveRange } from "../live-range";
import { columnCount, rowCount } from "../ranges";
import { rangeFormat } from "./range-format";

/** The same object of each of several ranges, as one: what is set goes to each, what differs is null. */
function together(
  type: string,
  properties: readonly string[],
  navigation: Readonly<
    Record<string, (workbook: HostWorkbook, each: readonly ExcelObject[]) => ExcelObject>
  > = {},
) {
  return excelObject<readonly ExcelObject[], HostWorkbook>(type, {
    sheet: ([first]) => first?.sheet ?? "",
    get: Object.fromEntries(
      properties.map((name) => [
        name,
        ([first, ...others]: readonly ExcelObject[]) => {
          const value = first?.get(name) ?? null;
          return others.every((other) => other.get(name) === value) ? value : null;
        },
      ]),
    ),
    set: Object.fromEntries(
      properties.map((name) => [
        name,
        (each: readonly ExcelObject[], _, value) => {
          for (const one of each) one.set(name, value);
        },
      ]),
    ),
    navigation: Object.fromEntries(
      Object.entries(navigation).map(([name, make]) => [
        name,
        (each: readonly ExcelObject[], workbook) =>
          make(
            workbook,
            each.flatMap((one) => one.navigate(name) ?? []),
          ),
      ]),
    ),
  });
}

const format = together(
  "RangeFormat",
  ["ColumnWidth", "HorizontalAlignment", "VerticalAlignment", "WrapText"],
  {
    Fill: together("RangeFill", ["Color"]),
    Font: together("RangeFont", ["Bold", "Color", "Italic", "Size", "Strikethrough"]),
  },
);

/** Several ranges of a sheet as one. They stay where they are, whatever a batch inserts above them. */
export const rangeAreas = excelObject<readonly SheetRange[], HostWorkbook>("RangeAreas", {
  sheet: ([first]) => first?.sheet ?? "",
  get: {
    Address: (areas, workbook) => areas.map((area) => workbook.addressOf(area)).join(","),
    AreaCount: (areas) => areas.length,
    CellCount: (areas) => areas.reduce((cells, area) => cells + rowCount(area) * columnCount(area), 0),
  },
  navigation: {
    Format: (areas, workbook) =>
      format(
        workbook,
        areas.map((area) => rangeFormat(workbook, new LiveRange(area))),
      ),
  },
});
