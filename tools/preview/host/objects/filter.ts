import type { HostWorkbook } from "../host-workbook";
import { notImplemented } from "../errors";
import { excelObject } from "../excel-object";
import { isList, text } from "../arguments";

/** The filter of one column of a table. */
interface ColumnFilter {
  readonly table: string;
  readonly index: number;
}

function apply(
  { table, index }: ColumnFilter,
  { grid }: HostWorkbook,
  shown: readonly string[] | undefined,
): void {
  if (!grid.filterColumn) throw notImplemented("Filter.apply", ": its grid does not filter");
  grid.filterColumn(table, index, shown);
}

/** Of Excel's many filters the one that shows the rows with some of the values. */
export const filter = excelObject<ColumnFilter, HostWorkbook>("Filter", {
  sheet: ({ table }, workbook) => workbook.table(table).range.sheet,
  get: {
    Criteria: ({ table, index }, { grid }) => {
      const values = grid.columnFilter?.(table, index);
      return values ? { filterOn: "Values", values: [...values] } : null;
    },
  },
  writeMethods: {
    ApplyValuesFilter: (column, workbook, values) =>
      apply(column, workbook, isList(values) ? values.map(text) : []),
    Clear: (column, workbook) => apply(column, workbook, undefined),
  },
});
