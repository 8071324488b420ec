import { loadExcel } from "../../../../support/excel-runtime";

const { Excel, grid, idle } = loadExcel();

afterEach(async () => {
  await idle();
});

test("areas of a sheet are formatted as one, and tell where they differ", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const areas = sheet.getRanges("A1, C3:D4");
    areas.format.font.bold = true;
    areas.format.fill.color = "#FFE08A";
    areas.format.wrapText = true;
    sheet.getRange("C3").format.fill.color = "#8A0010";
    areas.load("address,areaCount,cellCount,format/wrapText,format/font/bold,format/fill/color");
    await context.sync();
    expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(["Sheet1!A1,Sheet1!C3:D4", 2, 5]);
    expect(areas.format.toJSON()).toMatchObject({
      wrapText: true,
      font: { bold: true },
      fill: { color: null },
    });
  });
  expect(grid.format(grid.rangeAt("Sheet1!D4"))).toMatchObject({ bold: true, fill: "#FFE08A", wrap: true });
  expect(grid.format(grid.rangeAt("Sheet1!B2")).bold).toBeFalsy();
});

test("whole columns that stand apart are given one width at once", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRanges("A:A,C:D").format.columnWidth = 90;
    const widths = ["A:A", "C:D"].map((columns) => sheet.getRange(columns).format);
    for (const width of widths) width.load({ columnWidth: true });
    await context.sync();
    expect(widths.map(({ columnWidth }) => columnWidth)).toEqual([90, 90]);
  });
});

test("an address among them that names no cells is refused", async () => {
  const asked = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRanges("A1,no cells").format.wrapText = true;
    await context.sync();
  });
  await expect(asked).rejects.toMatchObject({ code: "InvalidArgument" });
});
