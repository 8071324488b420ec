import { loadExcel } from "../../../../support/excel-runtime";

test("a link shows its text, needs no formula, and moves with its cell", async () => {
  const { Excel, grid } = loadExcel();
  const documentReference = "'Case list'!F6";
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A3").hyperlink = { documentReference, textToDisplay: "F6", screenTip: "Go there" };
    sheet.getRange("1:1").insert("Down");
    const linked = sheet.getRange("A4").load("hyperlink,formulas");
    const none = sheet.getRange("A3").load("hyperlink");
    await context.sync();
    expect(linked.formulas).toEqual([["F6"]]);
    expect(linked.hyperlink).toEqual({ documentReference, textToDisplay: "F6", screenTip: "Go there" });
    expect(none.hyperlink).toBeNull();
    linked.values = [["G7"]];
    linked.load("hyperlink");
    await context.sync();
    expect(linked.hyperlink).toMatchObject({ documentReference, textToDisplay: "G7" });
    linked.clear("Hyperlinks");
    linked.load("hyperlink,values");
    await context.sync();
    expect([linked.hyperlink, linked.values]).toEqual([null, [["G7"]]]);
  });
  expect(grid.tables()).toHaveLength(0);
});

test("a link without a place is refused", async () => {
  const { Excel } = loadExcel();
  const linked = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").hyperlink = { textToDisplay: "F6" };
    await context.sync();
  });
  await expect(linked).rejects.toMatchObject({ code: "InvalidArgument" });
});
