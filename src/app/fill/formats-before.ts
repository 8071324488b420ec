import type { CaseList } from "../../domain/case-list/case-list";
import { indexOf } from "../../domain/case-list/columns";
import { type Edit, reformatted } from "../../domain/case-list/grid/cell-writes";
import { firstRow } from "../../domain/case-list/list-layout";
import { numberFormatAt } from "../../domain/spreadsheet/sheet-formats";
import type { Workbook } from "../workbook";

/**
 * How the cells are shown that these edits show otherwise: a date in a column of texts would come back as a number.
 * Nothing is read where none of them changes that.
 */
export async function formatsBefore(
  { readFormats }: Pick<Workbook, "readFormats">,
  { layout }: CaseList,
  edits: readonly Edit[],
): Promise<(edit: Edit) => string | undefined> {
  const range = reformatted(layout, edits);
  if (!range) return () => undefined;
  const formats = await readFormats(layout.sheet, range);
  return (edit) => {
    const column = layout.columns[indexOf(edit.column)];
    return column === undefined || !reformatted(layout, [edit])
      ? undefined
      : numberFormatAt(formats, firstRow(layout) + edit.index, column);
  };
}
