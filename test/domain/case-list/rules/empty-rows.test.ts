import { emptyRows } from "../../../../src/domain/case-list/rules/empty-rows";
import { aCase, aList } from "../../../support/a-list";
import { saidOfList } from "../../support/said";

test("an empty row between cases is told, one below them is not", () => {
  const one = "This row is empty, with cases below it. Delete the row.";
  expect(saidOfList(emptyRows, aList([aCase(), {}, aCase()]))).toEqual([`A7: ${one}`]);
  expect(saidOfList(emptyRows, aList([{}, aCase(), {}, {}, {}, aCase(), {}]))).toEqual([
    `A6: ${one}`,
    "A8: 3 rows are empty from here on, with cases below them. Delete the rows.",
  ]);
  const moved = aList([{}, aCase()]);
  const columns = moved.layout.columns.map((column) => (column === undefined ? column : column + 3));
  expect(saidOfList(emptyRows, { ...moved, layout: { ...moved.layout, columns } })).toEqual([`D6: ${one}`]);
  expect(saidOfList(emptyRows, aList([aCase(), aCase(), {}, { tracked: "Yes" }]))).toEqual([]);
  expect(saidOfList(emptyRows, aList([{}]))).toEqual([]);
});
