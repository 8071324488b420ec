import { loadExcel } from "../../../../support/excel-runtime";

const { Excel, grid, idle } = loadExcel();

afterEach(async () => {
  await idle();
});

test("the selection can be read and set", async () => {
  grid.goTo("B2:C3");
  await Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange().load("address");
    const active = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect(selected.address).toBe("Sheet1!B2:C3");
    expect(active.address).toBe("Sheet1!B2");
    context.workbook.worksheets.getItem("Sheet1").getRange("F14").select();
    await context.sync();
  });
  expect(grid.selection()).toMatchObject({ top: 13, left: 5 });
});
