import { Workbook as ExcelFile } from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readXlsx } from "../../../../tools/preview/files/read-xlsx";
import { emptyWorkbook, sheetContent } from "../../../../tools/preview/files/workbook-content";
import { writeXlsx } from "../../../../tools/preview/files/write-xlsx";

const buffer = (file: Uint8Array): ArrayBuffer => new Uint8Array(file).buffer;
const column = { top: 5, left: 8, bottom: 104, right: 8 };

test("a list that Excel wrote in its newer form, naming cells of another sheet, is read", () => {
  const parts = unzipSync(
    writeXlsx({
      ...emptyWorkbook(),
      sheets: [sheetContent({ name: "Case list", cells: [{ row: 0, column: 0, value: "x" }] })],
    }),
  );
  const path = "xl/worksheets/sheet1.xml";
  const extension =
    '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Codes!$A$1:$A$6</xm:f></x14:formula1><xm:sqref>I6:I105</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
  const sheet = strFromU8(parts[path] ?? new Uint8Array());
  parts[path] = strToU8(sheet.replace("</worksheet>", `${extension}</worksheet>`));
  const read = readXlsx(buffer(zipSync(parts)), "x.xlsx");
  expect(read.sheets[0]?.validations).toEqual([
    {
      ranges: [column],
      validation: { rule: { kind: "list", source: "=Codes!$A$1:$A$6", dropdown: true }, ignoreBlanks: true },
    },
  ]);
});

test("a file of exceljs's with rich text, a date and a shared formula is read as plain cells", async () => {
  const excel = new ExcelFile();
  const sheet = excel.addWorksheet("Cases");
  sheet.getCell("A1").value = { richText: [{ text: "Case " }, { text: "number" }] };
  sheet.getCell("A2").value = new Date(Date.UTC(2006, 5, 13));
  sheet.getCell("A2").numFmt = "dd/mm/yyyy";
  const shared = { formula: "A1&1", result: "Case number1", shareType: "shared", ref: "B1:B2" };
  sheet.getCell("B1").value = shared;
  sheet.getCell("B2").value = { sharedFormula: "B1", result: "388811" };
  const read = readXlsx(buffer(new Uint8Array(await excel.xlsx.writeBuffer())), "x.xlsx");
  const found = read.sheets[0]?.cells.map(({ value, formula }) => [value, formula]);
  expect(found).toEqual([
    ["Case number", undefined],
    ["Case number1", "=A1&1"],
    [38881, undefined],
    ["388811", "=A2&1"],
  ]);
});
