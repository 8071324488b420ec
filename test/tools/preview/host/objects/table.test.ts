import { loadExcel } from "../../../../support/excel-runtime";

/** A sheet with a table of two rows, "List", at B2:C4. */
async function listed(excelApi?: string) {
  const runtime = loadExcel(excelApi === undefined ? {} : { excelApi });
  await runtime.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:C4").values = [
      ["Name", "Age"],
      ["a", 9],
      ["b", 12],
    ];
    sheet.tables.add("B2:C4", true).name = "List";
    await context.sync();
  });
  return runtime;
}

test("a total row is part of the table's range, and of neither its body nor its rows", async () => {
  const { Excel, grid } = await listed();
  grid.showTotalRow("List");
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("List").load("showTotals");
    const whole = table.getRange().load("address");
    const body = table.getDataBodyRange().load("address");
    const ages = table.columns.getItem("Age").getDataBodyRange().load("address");
    const total = table.getTotalRowRange().load("address,values,formulas");
    const rows = table.rows.getCount();
    await context.sync();
    expect(table.showTotals).toBe(true);
    expect([whole, body, ages, total].map(({ address }) => address)).toEqual([
      "Sheet1!B2:C5",
      "Sheet1!B3:C4",
      "Sheet1!C3:C4",
      "Sheet1!B5:C5",
    ]);
    expect(total.formulas).toEqual([["Total", "=SUBTOTAL(109,[Age])"]]);
    expect(rows.value).toBe(2);
  });
});

test("an add-in shows the total row and takes it away; without it there is no range of it", async () => {
  const { Excel, grid } = await listed();
  grid.tablesGrow = false;
  grid.type("B5", "note");
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("List");
    table.showTotals = true;
    await context.sync();
    expect(grid.values(grid.rangeAt("B5:B6"))).toEqual([["Total"], ["note"]]);
    table.showTotals = false;
    table.getTotalRowRange().load("address");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  });
  expect(grid.values(grid.rangeAt("B5:C5"))).toEqual([["", ""]]);
});

test("a row added to a table with a total row comes before it, and the rules grow", async () => {
  const { Excel, grid } = await listed();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("List");
    table.getDataBodyRange().dataValidation.rule = { list: { inCellDropDown: true, source: "1,2" } };
    await context.sync();
    grid.showTotalRow("List");
    table.rows.add(undefined, [["c", 15]]);
    const body = table.getDataBodyRange().load("values,dataValidation/type");
    const total = table.getTotalRowRange().load("values,address");
    await context.sync();
    expect(body.values.at(-1)).toEqual(["c", 15]);
    expect(body.dataValidation.type).toBe("List");
    expect([total.address, total.values[0]?.[0]]).toEqual(["Sheet1!B6:C6", "Total"]);
  });
});

test("what is typed below a total row does not make the table longer", async () => {
  const { grid } = await listed();
  grid.showTotalRow("List");
  grid.type("B6", "c");
  expect(grid.tableNamed("List").range.bottom).toBe(4);
});

test("with the headers hidden the range begins with the first row; their names stay", async () => {
  const { Excel, grid } = await listed();
  grid.hideHeaders("List");
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("List").load("showHeaders");
    table.columns.load("items/name");
    const whole = table.getRange().load("address");
    const body = table.getDataBodyRange().load("address");
    await context.sync();
    expect(table.showHeaders).toBe(false);
    expect([whole.address, body.address]).toEqual(["Sheet1!B3:C4", "Sheet1!B3:C4"]);
    expect(table.columns.items.map(({ name }) => name)).toEqual(["Name", "Age"]);
    table.getHeaderRowRange().load("address");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    table.showHeaders = true;
    await context.sync();
  });
  expect(grid.values(grid.rangeAt("B2:C2"))).toEqual([["Name", "Age"]]);
});

test("a table is resized from ExcelApi 1.13 on, under its headers and over no other table", async () => {
  const old = await listed("1.12");
  const resized = (runtime: typeof old, to: string) =>
    runtime.Excel.run(async (context) => {
      context.workbook.tables.getItem("List").resize(to);
      await context.sync();
    });
  await expect(resized(old, "B2:C9")).rejects.toMatchObject({ code: "ApiNotFound" });
  const runtime = await listed("1.13");
  await resized(runtime, "B2:C9");
  expect(runtime.grid.tableNamed("List").range.bottom).toBe(8);
  await expect(resized(runtime, "B3:C9")).rejects.toMatchObject({ code: "InvalidArgument" });
});
