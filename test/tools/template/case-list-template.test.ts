import { Workbook, type Worksheet } from "exceljs";
import { CODE_LISTS } from "../../../src/domain/case-list/codes";
import { COLUMNS } from "../../../src/domain/case-list/columns";
import { countsInSight } from "../../../src/domain/case-list/grid/counts-in-sight";
import { conditionalFormats } from "../../../src/domain/case-list/grid/conditional-formats";
import { BAND_NAMES, STANDARD_LAYOUT } from "../../../src/domain/case-list/list-layout";
import type { AddIn } from "../../../tools/template/auto-open";
import { AUTO_OPEN, caseListTemplate, PLAIN } from "../../../tools/template/case-list-template";

const addIn: AddIn = { id: "00000000-0000-0000-0000-000000000001", version: "1.0.0.0" };

const opened = async (file: Uint8Array): Promise<Workbook> => {
  const workbook = new Workbook();
  await workbook.xlsx.load(Uint8Array.from(file).buffer);
  return workbook;
};

const sheetOf = (workbook: Workbook, name: string): Worksheet => {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
};

describe("the template", () => {
  let workbook: Workbook;
  let sheet: Worksheet;

  beforeAll(async () => {
    const [, plain] = (await caseListTemplate(addIn)).find(([name]) => name === PLAIN) ?? [];
    workbook = await opened(plain ?? new Uint8Array());
    sheet = sheetOf(workbook, "Case list");
  });

  it("is the same byte for byte each time it is built", async () => {
    const [first, second] = [await caseListTemplate(addIn), await caseListTemplate(addIn)];
    expect(first.map(([name]) => name)).toEqual([PLAIN, AUTO_OPEN["admin centre"], AUTO_OPEN.developer]);
    first.forEach(([name, file], i) => {
      expect([name, Buffer.compare(file, second[i]?.[1] ?? new Uint8Array())]).toEqual([name, 0]);
    });
  });

  it("has a file for a shared folder only where the folder is said", async () => {
    const names = (await caseListTemplate(addIn, "\\\\server\\add-ins")).map(([name]) => name);
    expect(names).toContain(AUTO_OPEN["network share"]);
  });

  it("has every header in row 5, in the table CaseList with a hundred rows", () => {
    const headers = COLUMNS.map(({ index }) => sheet.getCell(5, index + 1).value);
    expect(headers).toEqual(COLUMNS.map(({ header }) => header));
    expect(sheet.getTable("CaseList").name).toBe("CaseList");
    expect(sheet.rowCount).toBe(105);
  });

  it("has a name for every cell of the band and every code list", () => {
    const names = workbook.definedNames.model.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...BAND_NAMES, ...CODE_LISTS.map(({ name }) => name)]));
    expect(workbook.definedNames.getRanges("ListDate").ranges).toEqual(["'Case list'!$B$3"]);
    expect(workbook.definedNames.getRanges("LivesInCodes").ranges).toEqual(["Codes!$A$4:$A$9"]);
  });

  it("has in every column a prompt and a rule within Excel's limits, in the first row and the last", () => {
    for (const { index, prompt } of COLUMNS)
      for (const row of [6, 105]) {
        const validation = sheet.getCell(row, index + 1).dataValidation;
        expect(validation.prompt).toBe(prompt);
        expect(validation.prompt?.length).toBeLessThanOrEqual(255);
        expect(validation.promptTitle?.length).toBeLessThanOrEqual(32);
        expect(validation.error?.length ?? 0).toBeLessThanOrEqual(224);
        expect(validation.errorTitle?.length ?? 0).toBeLessThanOrEqual(32);
        expect(validation.formulae).toHaveLength(1);
      }
  });

  it("has a dropdown of its code list in every coded column", () => {
    const lists = COLUMNS.flatMap(({ dataType, index }) =>
      dataType.kind === "coded" || dataType.kind === "suggested" ? [{ index, list: dataType.list }] : [],
    );
    for (const { index, list } of lists)
      expect(sheet.getCell(6, index + 1).dataValidation).toMatchObject({
        type: "list",
        formulae: [list.name],
      });
  });

  it("keeps bare codes on the sheet Codes and shows them with their labels", () => {
    const foster = sheetOf(workbook, "Codes").getCell("A5");
    expect([foster.value, foster.numFmt]).toEqual([2, '0" – Foster care"']);
    const moderate = sheetOf(workbook, "Codes").getCell("A13");
    expect([moderate.value, moderate.numFmt]).toEqual(["MLD", '@" – Moderate learning difficulty"']);
  });

  it("has every conditional format of the domain, the first with the highest priority", () => {
    const formats = formatsOf(sheet);
    const counts = countsInSight(STANDARD_LAYOUT, { top: 0, left: 0, values: [] }, true);
    const wanted = [
      ...conditionalFormats(STANDARD_LAYOUT),
      ...counts.flatMap((change) => (change.type === "conditional format" ? [change] : [])),
    ];
    expect(formats.map(({ ref, formula }) => [ref, `=${formula ?? ""}`])).toEqual(
      wanted.map(({ range, formula }) => [range, formula]),
    );
    expect(formats.map(({ priority }) => priority)).toEqual(wanted.map((_, i) => i + 1));
    expect(formats.map(({ numberFormat }) => numberFormat)).toEqual(
      wanted.map(({ numberFormat }) => numberFormat),
    );
    expect(formats.map(({ fill }) => fill)).toEqual(wanted.map(({ style }) => style && `FF${style.fill}`));
  });

  it("shows its counts without being calculated", () => {
    const results = ["D2", "E2", "F2", "G2", "G3"].map((at) => sheet.getCell(at).result as unknown);
    expect(results).toEqual([0, 0, 0, 0, 100]);
    expect(sheet.getCell("A4").result).toBe("LAC 0/35  CPR 0/30  LDD 0/35");
    expect(sheet.getCell("D3").value).toBe(35);
  });

  it("holds text as case numbers and days as referral dates", () => {
    expect(sheet.getCell("A105").numFmt).toBe("@");
    expect([sheet.getCell("B3").numFmt, sheet.getCell("C6").numFmt]).toEqual(["dd/mm/yyyy", "dd/mm/yyyy"]);
  });

  it("opens at the authority's cell, with headers and case numbers frozen", () => {
    expect(sheet.views[0]).toMatchObject({ state: "frozen", xSplit: 2, ySplit: 5, activeCell: "B2" });
    expect(workbook.views[0]).toMatchObject({ activeTab: 0 });
  });

  it("prints on A4 landscape, three pages wide, with the headers and the case number on every page", () => {
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 3,
      fitToHeight: 0,
      printTitlesRow: "1:5",
      printTitlesColumn: "A:B",
    });
  });
});

interface Format {
  readonly ref: string;
  readonly formula: string | undefined;
  readonly priority: number;
  readonly numberFormat: string | undefined;
  readonly fill: string | undefined;
}

/** What exceljs read of a sheet's conditional formats; its types leave them out. */
function formatsOf(sheet: Worksheet): Format[] {
  const { conditionalFormattings } = sheet.model as unknown as {
    readonly conditionalFormattings: readonly {
      readonly ref: string;
      readonly rules: readonly {
        readonly formulae: readonly string[];
        readonly priority: number;
        readonly style: {
          readonly numFmt?: { readonly formatCode: string };
          readonly fill?: { readonly bgColor: { readonly argb: string } };
        };
      }[];
    }[];
  };
  return conditionalFormattings.flatMap(({ ref, rules }) =>
    rules.map(({ formulae, priority, style }) => ({
      ref,
      formula: formulae[0],
      priority,
      numberFormat: style.numFmt?.formatCode,
      fill: style.fill?.bgColor.argb,
    })),
  );
}
