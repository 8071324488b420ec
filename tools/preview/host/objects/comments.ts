import type { HostWorkbook } from "../host-workbook";
import { excelError } from "../errors";
import { excelObject } from "../excel-object";
import { text } from "../arguments";
import type { SheetRange } from "../grid";

const commentAt = (id: string, workbook: HostWorkbook): SheetRange => {
  const found = workbook.grid.comments?.().find((comment) => comment.id === id);
  if (!found) throw excelError("ItemNotFound");
  return found.range;
};

const comment = excelObject<string, HostWorkbook>("Comment", {
  check: (id, workbook) => {
    commentAt(id, workbook);
  },
  id: (id) => id,
  get: { Id: (id) => id },
  readMethods: { GetLocation: (id, workbook) => workbook.range(commentAt(id, workbook)) },
});

/** What people have written beside cells. The preview's own grid shows none. */
export const comments = excelObject<undefined, HostWorkbook>("CommentCollection", {
  items: (_, workbook) => (workbook.grid.comments?.() ?? []).map(({ id }) => comment(workbook, id)),
  readMethods: { GetItem: (_, workbook, id) => comment(workbook, text(id)) },
});
