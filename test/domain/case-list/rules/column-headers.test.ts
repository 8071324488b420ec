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
    "E5: No column has the header “Team”, so it is not checked. Type that header over its column.",
  ]);
});

test("each of several is named", () => {
  expect(said(["Case number", "Group"], 1)).toHaveLength(COLUMNS.length - 2);
  expect(said(["Case number", "Group"], 1)[0]).toMatch(
    /^D5: No column has the header “Date of initial referral”/,
  );
});
