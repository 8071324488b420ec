import { readCaseList } from "../../../../src/domain/case-list/case-list";
import { COLUMNS } from "../../../../src/domain/case-list/columns";
import { listLayout } from "../../../../src/domain/case-list/list-layout";
import { columnHeaders } from "../../../../src/domain/case-list/rules/column-headers";
import { saidOfList } from "../../support/said";

const HEADERS = COLUMNS.map(({ header }) => header);

function said(headers: readonly string[], left = 0): string[] {
  const table = { top: 4, left, bottom: 5, right: left + headers.length - 1 };
  const layout = listLayout("Case list", table, headers, new Map());
  return saidOfList(columnHeaders, readCaseList(layout, { top: 4, left, values: [headers] }));
}

test("all headers are there, in whatever order", () => {
  expect(said(HEADERS)).toEqual([]);
  expect(said([...HEADERS].reverse(), 3)).toEqual([]);
});

test("a header that is gone is named where set-up puts it", () => {
  expect(said(HEADERS.map((header) => (header === "Team" ? "Section" : header)))).toEqual([
    "E5: “Section” stands where “Team” was, so the column is not checked. If it is an entry, move it to its row. Then type “Team” here, or press Repair.",
  ]);
});

test("rows that were pasted over many headers are one finding, which Repair is not sent to", () => {
  const pasted = ["X3", "LAC", "12/03/2004", "Worker 1", "North"];
  expect(said([...pasted, ...HEADERS.slice(pasted.length)])).toEqual([
    "A5: Rows were pasted over 5 headers, from “Case number” to “Team”, so these columns are not checked. Undo the paste. If it is too late, move what stands there to its rows, then type the headers again.",
  ]);
  // Other words for headers are no entries.
  expect(said(["Ref", "Category", "Referred", ...HEADERS.slice(3)])).toHaveLength(3);
});

test("one that says nothing is asked for, whatever Excel calls the column", () => {
  for (const says of ["", "Column1"])
    expect(said(HEADERS.map((header) => (header === "Age" ? says : header)))).toEqual([
      "F5: This column has no header. Type “Age” here, or press Repair.",
    ]);
});

test("a column that is gone is told at its place, and no advice writes over another", () => {
  expect(said(HEADERS.filter((header) => header !== "Age"))).toEqual([
    "F5: The column “Age” is gone: it stood between “Team” and “Gender”. Undo what deleted it; else press Repair, which puts an empty column back there.",
  ]);
  expect(said(HEADERS.slice(1), 1)[0]).toMatch(
    /^B5: The column “Case number” is gone: it stood before “Group”/,
  );
  expect(said([...HEADERS.slice(0, -1), "Notes"])[0]).toMatch(
    /^W5: The column “Tracked” is gone: it stood after “Additional information”/,
  );
});

test("where it is not plain which column it is, nothing is decided", () => {
  const headers = HEADERS.flatMap((header) => (header === "Age" ? ["How old", "Born"] : [header]));
  expect(said(headers)).toEqual([
    "F5: No column has the header “Age”, so it is not checked. Type it over the header of its column, which stood between “Team” and “Gender”. If the column is gone, insert one there.",
  ]);
});

test("without most of them the row of headers is gone, which is one finding", () => {
  expect(said(["Case number", "Group"], 1)).toEqual([
    expect.stringMatching(/^B5.*: The headers of the list are gone, .* in row 5\.$/),
  ]);
});
