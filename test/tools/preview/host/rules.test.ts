import { loadExcel } from "../../../support/excel-runtime";

describe("data validation", () => {
  test("is set with its words and read back", async () => {
    const { Excel, grid } = loadExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.name = "Case list";
      const { dataValidation } = sheet.getRange("B2:B10");
      dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("D1:D5") } };
      dataValidation.ignoreBlanks = true;
      dataValidation.prompt = { showPrompt: true, title: "Lives in", message: "Choose 1 to 6." };
      dataValidation.errorAlert = {
        showAlert: true,
        style: "Stop",
        title: "Not on the list",
        message: "Choose.",
      };
      dataValidation.load("rule,type,prompt,errorAlert,ignoreBlanks");
      await context.sync();
      expect(dataValidation.type).toBe("List");
      expect(dataValidation.rule.list?.source).toBe("='Case list'!$D$1:$D$5");
      expect(dataValidation.prompt.title).toBe("Lives in");
      expect(dataValidation.errorAlert.message).toBe("Choose.");
    });
    expect(grid.validation(grid.rangeAt("B5"))).toMatchObject({ prompt: { message: "Choose 1 to 6." } });
  });

  test("tells cells without a rule from cells with different ones", async () => {
    const { Excel, grid } = loadExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A10").dataValidation.rule = { custom: { formula: "=LEN(A1)>0" } };
      sheet.getRange("B1:B10").dataValidation.rule = {
        wholeNumber: { formula1: 0, formula2: 25, operator: "Between" },
      };
      const types = ["A1:A10", "A1:B10", "A1:A11", "C1:C2"].map((address) =>
        sheet.getRange(address).dataValidation.load("type"),
      );
      await context.sync();
      expect(types.map(({ type }) => type)).toEqual(["Custom", "Inconsistent", "MixedCriteria", "None"]);
      grid.paste("A4", [["x"], ["y"]]);
      const pasted = sheet.getRange("A1:A10").dataValidation.load("type");
      sheet.getRange("B1:B10").dataValidation.clear();
      const cleared = sheet.getRange("B1:B10").dataValidation.load("type");
      await context.sync();
      expect(pasted.type).toBe("MixedCriteria");
      expect(cleared.type).toBe("None");
    });
  });

  test("loses what was said before when a new rule is set, and takes no words without a rule", async () => {
    const { Excel } = loadExcel();
    await Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      const rule = { list: { inCellDropDown: true, source: "1,2" } };
      dataValidation.rule = rule;
      dataValidation.prompt = { showPrompt: true, title: "t", message: "m" };
      dataValidation.rule = rule;
      dataValidation.load("prompt");
      await context.sync();
      expect(dataValidation.prompt.message).toBe("");
      dataValidation.clear();
      dataValidation.prompt = { showPrompt: true, title: "t", message: "m" };
      await expect(context.sync()).rejects.toMatchObject({ code: "NotImplemented" });
    });
  });

  test.each([
    ["a list of more than 255 characters", { source: "x".repeat(256) }, "m"],
    ["a prompt of more than 255 characters", { source: "1,2" }, "m".repeat(256)],
  ])("refuses %s", async (_, { source }, message) => {
    const { Excel } = loadExcel();
    const set = Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      dataValidation.rule = { list: { inCellDropDown: true, source } };
      dataValidation.prompt = { showPrompt: true, title: "t", message };
      await context.sync();
    });
    await expect(set).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("tells whether the cells hold what the rule allows", async () => {
    const { Excel } = loadExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("D1:D2").values = [[1], [2]];
      context.workbook.names.add("Codes", sheet.getRange("D1:D2"));
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("A1:A4").dataValidation.rule = { list: { inCellDropDown: true, source: "=Codes" } };
      sheet.getRange("B1:B2").values = [[9], [30]];
      sheet.getRange("B1:B2").dataValidation.rule = {
        wholeNumber: { formula1: 0, formula2: 25, operator: "Between" },
      };
      const found = ["A1:A2", "A3", "A1:A3", "A4", "B1", "B2", "C1"].map((address) =>
        sheet.getRange(address).dataValidation.load("valid"),
      );
      await context.sync();
      expect(found.map(({ valid }) => valid)).toEqual([true, false, null, true, true, false, true]);
    });
  });
});

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
