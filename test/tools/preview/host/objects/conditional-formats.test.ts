import { loadExcel } from "../../../../support/excel-runtime";

describe("conditional formats", () => {
  test("are given to the grid whole, the one added last on top", async () => {
    const { Excel, grid } = loadExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A2:A9");
      const missing = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      missing.custom.rule.formula = "=LEN(TRIM($A2))=0";
      missing.custom.format.fill.color = "#FFE08A";
      missing.custom.format.borders.getItem("EdgeBottom").style = "Continuous";
      missing.custom.format.borders.getItem("EdgeBottom").color = "#B35900";
      const wrong = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      wrong.custom.rule.formula = "=$A2>6";
      wrong.custom.format.font.bold = true;
      wrong.custom.format.font.color = "#8A0010";
      wrong.custom.format.font.strikethrough = true;
      wrong.custom.format.numberFormat = '0" – Foster care"';
      wrong.stopIfTrue = true;
      wrong.load("type,priority");
      await context.sync();
      expect([wrong.type, wrong.priority]).toEqual(["Custom", 0]);
      const count = range.conditionalFormats.getCount();
      range.conditionalFormats.load("items/type,items/priority,items/id");
      await context.sync();
      expect(count.value).toBe(2);
      expect(range.conditionalFormats.items.map(({ priority }) => priority)).toEqual([0, 1]);
    });
    expect(grid.conditionalFormats(grid.rangeAt("A5"))).toEqual([
      { formula: "=LEN(TRIM($A2))=0", fill: "#FFE08A", border: "#B35900" },
      {
        formula: "=$A2>6",
        bold: true,
        colour: "#8A0010",
        strikethrough: true,
        numberFormat: '0" – Foster care"',
        stopIfTrue: true,
      },
    ]);
  });

  test("lie in the order of their priorities", async () => {
    const { Excel, grid } = loadExcel();
    await Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      ["=1", "=2", "=3"].forEach((formula, index) => {
        const format = conditionalFormats.add("Custom");
        format.custom.rule.formula = formula;
        format.priority = index;
      });
      await context.sync();
    });
    expect(grid.conditionalFormats(grid.rangeAt("A1")).map(({ formula }) => formula)).toEqual([
      "=3",
      "=2",
      "=1",
    ]);
  });

  test("are cleared on the range only", async () => {
    const { Excel } = loadExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:C3").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE()";
      sheet.getRange("B1:B3").conditionalFormats.clearAll();
      const counts = ["B1:B3", "A1:A3"].map((address) =>
        sheet.getRange(address).conditionalFormats.getCount(),
      );
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([0, 1]);
    });
  });
});
