import { loadExcel } from "../../../../support/excel-runtime";

test("a table is made, named, styled, read by columns and deleted", async () => {
  const { Excel, grid } = loadExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A5:C7").values = [
      ["Case number", "", "Age"],
      ["1047", "LAC", 9],
      ["1048", "CPR", 12],
    ];
    const table = sheet.tables.add("A5:C7", true);
    table.name = "CaseList";
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
    table.load("name,style,showBandedRows,showHeaders,id");
    table.columns.load("items/name,items/index");
    const header = table.getHeaderRowRange().load("values");
    const body = table.getDataBodyRange().load("address,values");
    const ages = table.columns.getItem("Age").getDataBodyRange().load("values");
    const none = table.columns.getItemOrNullObject("Gender");
    const rows = table.rows.getCount();
    await context.sync();
    expect(table.toJSON()).toMatchObject({
      name: "CaseList",
      style: "TableStyleLight1",
      showBandedRows: false,
    });
    expect(table.columns.items.map(({ name }) => name)).toEqual(["Case number", "Column2", "Age"]);
    expect(header.values).toEqual([["Case number", "Column2", "Age"]]);
    expect(body.address).toBe("Sheet1!A6:C7");
    expect(ages.values).toEqual([[9], [12]]);
    expect(none.isNullObject).toBe(true);
    expect(rows.value).toBe(2);
    table.delete();
    await context.sync();
  });
  expect(grid.tables()).toHaveLength(0);
});

test("rows and columns are added, and what lies below moves down", async () => {
  const { Excel } = loadExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B4").values = [
      ["a", "b"],
      [1, 2],
      ["", ""],
      ["note", ""],
    ];
    const table = sheet.tables.add("A1:B2", true);
    table.rows.add(undefined, [
      [3, 4],
      [5, 6],
      [7, 8],
    ]);
    table.columns.add(undefined, undefined, "c");
    const whole = table.getRange().load("address,values");
    const below = sheet.getRange("A6:A7").load("values");
    await context.sync();
    expect(whole.address).toBe("Sheet1!A1:C5");
    expect(whole.values[0]).toEqual(["a", "b", "c"]);
    expect(whole.values[4]).toEqual([7, 8, ""]);
    expect(below.values).toEqual([[""], ["note"]]);
  });
});

test("typing below a table makes it longer, and its rules with it", async () => {
  const { Excel, grid } = loadExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A2").values = [["a"], [1]];
    sheet.tables.add("A1:A2", true).name = "List";
    sheet.getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source: "1,2" } };
    await context.sync();
    grid.type("A3", 2);
    const body = sheet.tables.getItem("List").getDataBodyRange().load("address,dataValidation/type");
    await context.sync();
    expect(body.address).toBe("Sheet1!A2:A3");
    expect(body.dataValidation.type).toBe("List");
  });
});

test("tables do not overlap and names of tables are not used twice", async () => {
  const { Excel } = loadExcel();
  await Excel.run(async (context) => {
    const { tables } = context.workbook.worksheets.getItem("Sheet1");
    tables.add("A1:B3", true).name = "One";
    await context.sync();
    tables.add("B2:C4", true);
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    tables.add("E1:F3", true).name = "one";
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemAlreadyExists" });
    const missing = context.workbook.tables.getItemOrNullObject("Two");
    const count = context.workbook.tables.getCount();
    await context.sync();
    expect(missing.isNullObject).toBe(true);
    expect(count.value).toBe(2);
  });
});

test("a table takes no merged cells", async () => {
  const { Excel, grid } = loadExcel();
  grid.type("A1", "title");
  grid.mergeCells("A1:B1");
  await Excel.run(async (context) => {
    const { tables } = context.workbook.worksheets.getItem("Sheet1");
    tables.add("A1:B3", true);
    await expect(context.sync()).rejects.toMatchObject({ code: "MergedRangeConflict" });
    tables.add("A2:B3", true);
    await context.sync();
  });
  expect(grid.tables()).toHaveLength(1);
});

test("headers of a table that is made are texts, and no two alike", async () => {
  const { Excel, grid } = loadExcel();
  grid.paste("Sheet1!A1", [["Age", 9, "age", "=1+1"]]);
  await Excel.run(async (context) => {
    context.workbook.tables.add("Sheet1!A1:D3", true);
    await context.sync();
  });
  expect(grid.formulas(grid.rangeAt("Sheet1!A1:D1"))).toEqual([["Age", "9", "age2", "0"]]);
});
