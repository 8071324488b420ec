import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx } from "../../tools/preview/files/read-xlsx";
import { sheetContent } from "../../tools/preview/files/workbook-content";
import type { Validation } from "../../tools/preview/host/grid";
import { writeXlsx } from "../../tools/preview/files/write-xlsx";
import { openForEachTest } from "../support/open-for-each-test";
import type { Preview } from "../support/preview";
import {
  cells,
  foreignXlsx,
  rels,
  SHEET,
  text,
  workbookPart,
  worksheet,
} from "../tools/preview/files/foreign-xlsx";

let preview: Preview;
openForEachTest((opened) => {
  preview = opened;
});

function fileOf(name: string, bytes: Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), "case-tracking-")), name);
  writeFileSync(path, bytes);
  return path;
}

/** What only Excel can work out, what nobody has worked out yet, and a text that looks like a formula. */
const HARD = foreignXlsx({
  "xl/workbook.xml": workbookPart(
    '<definedNames><definedName name="total">SUM(Table1[Age])</definedName></definedNames>',
  ),
  [SHEET]: worksheet(
    cells(
      `${text("A1", "Age")}${text("C1", "=see notes")}<c r="D1"><f>total</f><v>9</v></c>`,
      '<c r="A2"><v>4</v></c><c r="D2"><f>[1]Cases!A1</f><v>30</v></c>',
      '<c r="A3"><v>5</v></c><c r="D3"><f>CUBEVALUE("Model",A2)</f><v>14</v></c>',
      '<c r="D4"><f>SUM(A2:A3)+1</f></c>',
      '<c r="D5"><f t="array" ref="D5">SUM(A2:A3*2)</f><v>18</v></c>',
    ),
    '<dataValidations><dataValidation type="whole" sqref="A1:A1048576"><formula1>1</formula1><formula2>99</formula2></dataValidation></dataValidations><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
  ),
  "xl/worksheets/_rels/sheet1.xml.rels": rels(["table", "../tables/table1.xml"]),
  "xl/tables/table1.xml":
    '<table id="1" name="Table1" displayName="Table1" ref="A1:A3"><tableColumns count="1"><tableColumn id="1" name="Age"/></tableColumns></table>',
  "xl/externalLinks/externalLink1.xml": "<externalLink/>",
});

test("results that only Excel can work out stay as the file has them, also after an edit and in a saved copy", async () => {
  await preview.openFile(fileOf("hard.xlsx", HARD));
  await preview.page
    .getByText("The preview leaves out its links to other workbooks, whose results stay, options of tables.")
    .waitFor();
  const results = ["9", "30", "14", "10", "18"];
  expect(await preview.shown("D1:D5")).toEqual(results);
  expect(await preview.shown("C1")).toEqual(["=see notes"]);
  await preview.type("F1", "1");
  expect(await preview.shown("D1:D5")).toEqual(results);
  await preview.type("A2", "6");
  expect((await preview.shown("D4:D5"))[0]).toBe("12");
  const copy = readXlsx(new Uint8Array(readFileSync(await preview.saveCopy())).buffer, "copy.xlsx").sheets[0];
  const held = new Map(copy?.cells.map((cell) => [`${cell.column} ${cell.row}`, cell]));
  expect(held.get("2 0")).toMatchObject({ value: "=see notes" });
  expect(held.get("2 0")?.formula).toBeUndefined();
  expect(held.get("3 1")?.value).toBe(30);
  expect(held.get("3 4")).toMatchObject({ formula: "=SUM(A2:A3*2)", isArray: true });
  expect(copy?.validations[0]?.ranges).toEqual([{ top: 0, left: 0, bottom: 1_048_575, right: 0 }]);
});

test("rules for whole columns, hundreds of them, hold nothing up", async () => {
  const columns = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
  const rules = Array.from({ length: 10 }, (_, i) =>
    columns
      .map(
        (column) =>
          `<conditionalFormatting sqref="${column}2:${column}1048576"><cfRule type="expression" priority="${i + 1}"><formula>${column}2="x${i}"</formula></cfRule></conditionalFormatting>`,
      )
      .join(""),
  ).join("");
  const file = fileOf("columns.xlsx", foreignXlsx({ [SHEET]: worksheet(cells(text("A1", "x")), rules) }));
  await preview.openFile(file);
  await preview.type("A2", "x9");
  const copy = readXlsx(new Uint8Array(readFileSync(await preview.saveCopy())).buffer, "copy.xlsx").sheets[0];
  expect(copy?.conditionalFormats).toHaveLength(260);
  expect(copy?.conditionalFormats[0]?.range.bottom).toBe(1_048_575);
});

test("a file's alerts ask as in Excel and are kept: Stop refuses an entry, Warning and Information take it where people say so", async () => {
  const styles = ["Stop", "Warning", "Information"] as const;
  const validations = styles.map((style, column) => ({
    ranges: [{ top: 1, left: column, bottom: 5, right: column }],
    validation: {
      rule: { kind: "wholeNumber" as const, operator: "Between", formula1: 1, formula2: 9 },
      ignoreBlanks: true,
      alert: { style, title: "", message: `1 to 9: ${style}` },
    },
  }));
  const sheet = sheetContent({ name: "Cases", validations });
  await preview.openFile(fileOf("alerts.xlsx", writeXlsx({ sheets: [sheet], names: [], settings: {} })));
  const asked = preview.page.getByRole("alertdialog", { name: "Microsoft Excel" });
  const enter = async (address: string, answer: string): Promise<string[]> => {
    await preview.type(address, "12");
    const buttons = await asked.getByRole("button").allInnerTexts();
    await asked.getByRole("button", { name: answer, exact: true }).click();
    await asked.waitFor({ state: "detached" });
    return buttons;
  };
  expect(await enter("A2", "Cancel")).toEqual(["Retry", "Cancel"]);
  expect(await enter("B2", "Yes")).toEqual(["Yes", "No", "Cancel"]);
  expect(await enter("C2", "OK")).toEqual(["OK", "Cancel"]);
  await enter("C3", "Cancel");
  // A paste asks nobody.
  await preview.paste("A4", [["12"]]);
  const copy = readXlsx(new Uint8Array(readFileSync(await preview.saveCopy())).buffer, "copy.xlsx").sheets[0];
  expect(copy?.cells.map(({ row, column, value }) => [row, column, value])).toEqual([
    [1, 1, 12],
    [1, 2, 12],
    [3, 0, 12],
  ]);
  expect(copy?.validations).toEqual(validations);
});

test("an empty column of text keeps what is typed and pasted as it was typed, also where it moves", async () => {
  const sheet = sheetContent({ name: "Cases", columnFormats: new Map([[1, "@"]]) });
  const workbook = { sheets: [sheet], names: [], settings: {} };
  await preview.openFile(fileOf("text.xlsx", writeXlsx(workbook)));
  await preview.type("B2", "0071");
  await preview.paste("B3", [["3/4/05"]]);
  await preview.type("A2", "0071");
  expect(await preview.held("B2:B3")).toEqual(["0071", "3/4/05"]);
  expect(await preview.held("A2")).toEqual([71]);
  await preview.goTo("A1");
  await preview.page.keyboard.press("Control+Space");
  await preview.page.keyboard.press("Control+Shift+Equal");
  await preview.type("C4", "1e5");
  await preview.type("B4", "1e5");
  expect(await preview.held("C2:C4")).toEqual(["0071", "3/4/05", "1e5"]);
  expect(await preview.held("B4")).toEqual([100_000]);
});

test("a dropdown that finds its list by INDIRECT holds nothing up, is named, and takes what is typed", async () => {
  const validation: Validation = {
    rule: { kind: "list", source: '=INDIRECT(CONCATENATE("scr",A2))', dropdown: true },
    ignoreBlanks: true,
    alert: { style: "Stop", title: "", message: "" },
  };
  const ranges = [{ top: 1, left: 1, bottom: 30, right: 1 }];
  const sheet = sheetContent({
    name: "Cases",
    cells: [{ row: 1, column: 1, value: "x" }],
    validations: [{ ranges, validation }],
  });
  await preview.openFile(fileOf("indirect.xlsx", writeXlsx({ sheets: [sheet], names: [], settings: {} })));
  expect(await preview.page.locator("#message").textContent()).toContain(
    "dropdowns and rules that find cells by INDIRECT",
  );
  await preview.type("B3", "y");
  expect(await preview.held("B2:B3")).toEqual(["x", "y"]);
}, 60_000);
