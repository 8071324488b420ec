import { loadExcel } from "../../../../support/excel-runtime";

test("what is in sight is told as a view and as areas", async () => {
  const { Excel, grid } = loadExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("A1:A5");
    range.values = [[1], [2], [3], [4], [5]];
    await context.sync();
    grid.hideRows("2:3");
    const view = range.getVisibleView().load("values,rowCount");
    const areas = range.getSpecialCells("Visible").load("address,areaCount,cellCount");
    const none = sheet.getRange("A2:A3").getSpecialCellsOrNullObject("Visible");
    await context.sync();
    expect([view.values, view.rowCount]).toEqual([[[1], [4], [5]], 3]);
    expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(["Sheet1!A1,Sheet1!A4:A5", 2, 3]);
    expect(none.isNullObject).toBe(true);
  });
});
