import { cellName } from "../../../src/domain/case-list/cell-name";
import { listLayout, STANDARD_LAYOUT } from "../../../src/domain/case-list/list-layout";

test.each([
  [{ row: 1, column: 1 }, "Local authority"],
  [{ row: 2, column: 1 }, "List date"],
  [{ row: 1, column: 3 }, "LAC"],
  [{ row: 2, column: 6 }, "Expected All"],
  [{ row: 4, column: 5 }, "Age"],
])("the cell at %j is called %s", (position, name) => {
  expect(cellName(STANDARD_LAYOUT, position)).toBe(name);
});

test("a header of somebody’s own is called by itself", () => {
  const layout = listLayout("Case list", { top: 4, left: 0, bottom: 9, right: 0 }, ["Worker"], new Map());
  expect(cellName(layout, { row: 4, column: 0 })).toBe("Worker");
});

test("a cell of the rows has no name of its own: a finding there names its column, or is about the whole row", () => {
  expect(cellName(STANDARD_LAYOUT, { row: 7, column: 0 })).toBeUndefined();
});

test("a list that is read where it stands has no boxes", () => {
  expect(cellName({ ...STANDARD_LAYOUT, isInPlace: true }, { row: 1, column: 1 })).toBeUndefined();
});
