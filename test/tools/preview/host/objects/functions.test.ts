import { loadExcel } from "../../../../support/excel-runtime";

test("the serial number of a date tells which date system the workbook has", async () => {
  const { Excel, grid } = loadExcel();
  const serial = () =>
    Excel.run(async (context) => {
      const day = context.workbook.functions.date(2000, 1, 1).load("value");
      await context.sync();
      return day.value;
    });
  await expect(serial()).resolves.toBe(36_526);
  grid.use1904Dates();
  await expect(serial()).resolves.toBe(35_064);
  grid.type("A1", 35_064);
  grid.setFormat(grid.rangeAt("A1"), { numberFormat: "dd/mm/yyyy" });
  expect(grid.texts(grid.rangeAt("A1"))).toEqual([["01/01/2000"]]);
});
