import { loadExcel } from "../../../../support/excel-runtime";

test("rows that are added move down what stands below, in the table's columns only", async () => {
  const { Excel, grid } = loadExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:D4").values = [
      ["a", "b", "", "beside"],
      [1, 2, "", "beside 2"],
      ["", "", "", ""],
      ["below", "=A4", "", "beside 4"],
    ];
    const table = sheet.tables.add("A1:B2", true);
    table.rows.add(undefined, [
      [3, 4],
      [5, 6],
    ]);
    await context.sync();
  });
  expect(grid.formulas(grid.rangeAt("A1:D6"))).toEqual([
    ["a", "b", "", "beside"],
    [1, 2, "", "beside 2"],
    [3, 4, "", ""],
    [5, 6, "", "beside 4"],
    ["", "", "", ""],
    ["below", "=A6", "", ""],
  ]);
});

test("rows are refused where they would tear another table apart", async () => {
  const { Excel, grid } = loadExcel();
  const added = Excel.run(async (context) => {
    const { tables } = context.workbook.worksheets.getItem("Sheet1");
    tables.add("B6:D8", true);
    tables.add("A1:B2", true).rows.add(undefined, [[1, 2]]);
    await context.sync();
  });
  await expect(added).rejects.toMatchObject({ code: "InsertDeleteConflict" });
  expect(grid.tables().map(({ range }) => range.bottom)).toEqual([7, 1]);
});

test("a row put between others takes their rules", async () => {
  const { Excel, grid } = loadExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A3").values = [["a"], [1], [2]];
    const table = sheet.tables.add("A1:A3", true);
    table.getDataBodyRange().dataValidation.rule = { list: { inCellDropDown: true, source: "1,2" } };
    table.rows.add(1, [[3]]);
    const body = table.getDataBodyRange().load("values,address,dataValidation/type");
    await context.sync();
    expect(body.values).toEqual([[1], [3], [2]]);
    expect(body.address).toBe("Sheet1!A2:A4");
    expect(body.dataValidation.type).toBe("List");
  });
  expect(grid.tables()).toHaveLength(1);
});

test("a row that is deleted lets what is below move up, links too, in the table's columns only", async () => {
  const { Excel, grid } = loadExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C4").values = [
      ["a", "", "x"],
      [1, "", "y"],
      [2, "", "z"],
      [3, "", ""],
    ];
    const table = sheet.tables.add("A1:A4", true);
    sheet.getRange("A4").hyperlink = { documentReference: "Sheet1!A1", textToDisplay: "3" };
    await context.sync();
    grid.tablesGrow = false;
    grid.type("A6", "note");
    table.rows.getItemAt(0).delete();
    const last = sheet.getRange("A3").load("hyperlink");
    await context.sync();
    expect(last.hyperlink).toMatchObject({ documentReference: "Sheet1!A1" });
    table.rows.getItemAt(0).delete();
    table.rows.getItemAt(0).delete();
    const body = table.getDataBodyRange().load("address,values");
    await context.sync();
    expect([body.address, body.values]).toEqual(["Sheet1!A2", [[""]]]);
  });
  expect(grid.values(grid.rangeAt("A1:C4"))).toEqual([
    ["a", "", "x"],
    ["", "", "y"],
    ["", "", "z"],
    ["note", "", ""],
  ]);
});
