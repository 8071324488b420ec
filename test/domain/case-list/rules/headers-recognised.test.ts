import { readCaseList } from "../../../../src/domain/case-list/case-list";
import { COLUMNS } from "../../../../src/domain/case-list/columns";
import { listLayout, STANDARD_LAYOUT } from "../../../../src/domain/case-list/list-layout";
import { headersRecognised } from "../../../../src/domain/case-list/rules/headers-recognised";
import { columnLetters } from "../../../../src/domain/spreadsheet/address";
import { saidOfList } from "../../support/said";

describe("a header that is none of the list’s", () => {
  const headers = COLUMNS.map(({ header }) => header);
  const withHeaders = (row: readonly string[]): string[] => {
    const { sheet, table } = STANDARD_LAYOUT;
    const layout = listLayout(sheet, { ...table, right: row.length - 1 }, row, new Map());
    return saidOfList(headersRecognised, readCaseList(layout, { top: 4, left: 0, values: [row] }));
  };

  test("is named, with what to do", () => {
    expect(withHeaders([...headers.slice(0, 3), " Case  worker", ...headers.slice(3)])).toEqual([
      "D5: “Case worker” is no header of the list, so this column is not checked. Type the header it stands for, or delete the column.",
    ]);
  });

  test("is not named beside the finding of the column whose place it has", () => {
    expect(withHeaders([...headers.slice(0, 3), " Case  worker", ...headers.slice(4)])).toEqual([]);
  });

  test("is people’s own to the right of all of ours, while none of ours is missing", () => {
    expect(withHeaders([...headers, "Shoe size"])).toEqual([]);
    expect(withHeaders(["Shoe size", ...headers])).toHaveLength(1);
    expect(withHeaders([...headers.slice(1), "Case ref."])).toHaveLength(1);
  });

  test("that tells who a child is, is an error wherever it stands", () => {
    const [letters, next] = [columnLetters(headers.length), columnLetters(headers.length + 1)];
    expect(withHeaders([...headers, "UPN", "Date of Birth", "Worker's e-mail address"])).toEqual([
      `${letters}5: “UPN” tells who a child is, and is not asked for. Delete the column.`,
      `${next}5: “Date of Birth” tells who a child is, and is not asked for. Delete the column.`,
    ]);
  });

  test("is not one in another place, in other capitals or with other spaces", () => {
    expect(withHeaders([...headers].reverse())).toEqual([]);
    expect(withHeaders(headers.map((header) => ` ${header.toUpperCase()} `))).toEqual([]);
  });
});
