import { linkedWorkbooks } from "../../../src/domain/spreadsheet/external-links";

test("other workbooks are named, each once", () => {
  expect(
    linkedWorkbooks([
      String.raw`='C:\Lists\[Old list.xlsx]Sheet1'!A1`,
      "=SUM([Old list.xlsx]Sheet1!B2:B9)+[Budget.XLSM]Year!A1",
      "=[a.ods]A!A1&[b.csv]B!A1",
    ]),
  ).toEqual(["Old list.xlsx", "Budget.XLSM", "a.ods", "b.csv"]);
});

test("columns of a table, plain text and numbers are no links", () => {
  expect(
    linkedWorkbooks(["=Tracking[Due]+1", "=Tracking[[#This Row],[Due]]", "see [Old list.xlsx]", 7, true]),
  ).toEqual([]);
});
