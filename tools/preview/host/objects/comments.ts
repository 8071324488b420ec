import type { Book } from "../host-workbook";
import { excelError } from "../errors";
import { excelObject } from "../excel-object";
import { text } from "../arguments";
import type { Area } from "../grid";

const commentAt = (id: string, book: Book): Area => {
  const found = book.grid.comments?.().find((comment) => comment.id === id);
  if (!found) throw excelError("ItemNotFound");
  return found.area;
};

const comment = excelObject<string, Book>("Comment", {
  check: (id, book) => {
    commentAt(id, book);
  },
  id: (id) => id,
  get: { Id: (id) => id },
  ask: { GetLocation: (id, book) => book.range(commentAt(id, book)) },
});

/** What people have written beside cells. The preview's own grid shows none. */
export const comments = excelObject<undefined, Book>("CommentCollection", {
  items: (_, book) => (book.grid.comments?.() ?? []).map(({ id }) => comment(book, id)),
  ask: { GetItem: (_, book, id) => comment(book, text(id)) },
});
