import { unzipSync, zipSync } from "fflate";
import { XlsxPackage } from "../../../../tools/preview/files/xlsx-package";
import { foreignXlsx } from "./foreign-xlsx";

test.each([
  ["begin with a dot", (path: string) => `./${path}`],
  ["begin with a slash", (path: string) => `/${path}`],
  ["are divided by backslashes", (path: string) => path.replaceAll("/", "\\")],
])("parts whose paths %s are found", (_, named) => {
  const parts = Object.entries(unzipSync(foreignXlsx())).map(([path, part]) => [named(path), part] as const);
  const read = new XlsxPackage(zipSync(Object.fromEntries(parts)), "cases.xlsx");
  expect(read.relationships("")).toMatchObject([{ type: "officeDocument", path: "xl/workbook.xml" }]);
  expect(read.read("xl/workbook.xml").name).toBe("workbook");
});
