import { requireLastingFile } from "../../../src/domain/spreadsheet/file-formats";

test.each(["list.csv", "list.CSV", "the list.v2.txt", "a.tsv", "a.prn", "a.dif", "a.slk"])(
  "%s keeps the cells of one sheet alone",
  (name) => {
    expect(() => {
      requireLastingFile(name);
    }).toThrow(
      /^Save the workbook as \.xlsx first, then press again\. A \.[a-z]{3} file keeps no dropdowns,/,
    );
  },
);

test.each(["list.xls", "a.xlt", "a.xml", "a.htm", "a.html", "a.mht", "a.mhtml", "a.ods"])(
  "%s keeps a part",
  (name) => {
    expect(() => {
      requireLastingFile(name);
    }).toThrow(/^Save the workbook as \.xlsx first, .* file loses some of/);
  },
);

test.each([
  "Book1",
  "",
  "list.xlsx",
  "list.XLSX",
  "a.xlsm",
  "a.xlsb",
  "a.xltx",
  "a.xltm",
  "csv",
  "list.csv.xlsx",
])("%s keeps all, or does not tell", (name) => {
  expect(() => {
    requireLastingFile(name);
  }).not.toThrow();
});
