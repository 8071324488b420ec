import { loadExcel } from "../../../../support/excel-runtime";

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
