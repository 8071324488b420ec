import { loadExcel } from "../../../../support/excel-runtime";

test("in manual calculation formulas keep their value until they are calculated", async () => {
  const { Excel, grid } = loadExcel();
  grid.calculate = (formula, cell, { values }) =>
    formula === "=A1*2" ? Number(values.call(grid, { ...cell, left: 0, right: 0 })[0]?.[0]) * 2 : 0;
  grid.type("A1", 4);
  grid.type("B1", "=A1*2");
  const shown = () => grid.values(grid.rangeAt("B1"))[0]?.[0];
  await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.calculationMode = "Manual";
    await context.sync();
    grid.type("A1", 5);
    expect(shown()).toBe(8);
    grid.insertRows(grid.activeSheet(), 0, 1);
    grid.deleteRows(grid.activeSheet(), 0, 1);
    expect(shown()).toBe(8);
    application.calculate("Full");
    await context.sync();
    expect(shown()).toBe(10);
  });
  grid.type("A1", 6);
  grid.type("B1", "=A1*2");
  expect(shown()).toBe(12);
  grid.setManualCalculation(false);
  grid.type("A1", 7);
  expect(shown()).toBe(14);
});
