import { drawFiles } from "../../../../src/domain/track/duty-visits/draw-files";
import { inLines } from "../../support/in-lines";
import { EMPTY, REQUEST } from "../a-duty-visit";

describe("the sheet of duty visits, made new", () => {
  const { changes } = drawFiles(undefined, REQUEST, EMPTY);

  test("is laid out to be read and printed", () => {
    const looks = changes.filter(
      (one) => "sheet" in one && one.sheet === "Duty visit" && one.type !== "write",
    );
    const text = '{"numberFormat":"@","wrap":true,"vertical":"Top"}';
    const number = '{"horizontal":"Left","vertical":"Top"}';
    const header = '{"fill":"1F3864","colour":"FFFFFF","bold":true,"wrap":true,"vertical":"Top"}';
    const widths = [48, 120, 66, 60, 180, 14, 48, 120, 84, 66, 90, 102, 96, 60];
    const widthLine = (width: number, i: number): string => {
      const column = "ABCDEFGHIJKLMN".charAt(i);
      return `column width Duty visit ${column}:${column} ${width}`;
    };
    expect(inLines(looks)).toEqual([
      "add sheet Duty visit",
      'format Duty visit A1 {"bold":true,"size":14}',
      "add table Duty visit A7:E10 DutyVisit",
      ...["A8:A10", "B8:B10"].map((range) => `format Duty visit ${range} ${text}`),
      `format Duty visit C8:C10 ${number}`,
      ...["D8:D10", "E8:E10"].map((range) => `format Duty visit ${range} ${text}`),
      `format Duty visit A7:E7 ${header}`,
      'validate Duty visit D8:D10 {"rule":{"kind":"list","source":"LookedAtCodes","dropdown":true},"prompt":{"title":"Looked at","message":"Yes once the file has been looked at."},"alert":{"title":"Not on the list","message":"Choose Yes or No."}}',
      'validate Duty visit E8:E10 {"rule":{"kind":"any text"},"prompt":{"title":"Notes","message":"Nothing of what was seen in the file, and nothing that tells who the child, the family or the member of staff is."}}',
      ...widths.slice(0, 5).map(widthLine),
      "fit rows Duty visit 7:10",
      "freeze Duty visit 7 1",
      "print setup Duty visit $1:$7",
      `format Duty visit G7:N7 ${header}`,
      "add name DutyDraws Duty visit G7:N7",
      ...["G8", "H8", "I8"].map((cell) => `format Duty visit ${cell} ${text}`),
      ...["J8", "K8"].map((cell) => `format Duty visit ${cell} ${number}`),
      `format Duty visit L8 ${text}`,
      'format Duty visit M8 {"numberFormat":"ddd dd/mm/yyyy","horizontal":"Left","vertical":"Top"}',
      'validate Duty visit M8 {"rule":{"kind":"custom","formula":"=OR(LEN(TRIM(M8))=0,ISNUMBER(M8))"},"prompt":{"title":"Date of visit","message":"The day of the visit, planned or made."},"alert":{"title":"Not a date","message":"Enter a date as day/month/year, such as 14/03/2005."}}',
      `format Duty visit N8 ${text}`,
      'validate Duty visit N8 {"rule":{"kind":"list","source":"InspectorCodes","dropdown":true},"prompt":{"title":"Inspector","message":"LI, DLI or a number. Never a name."}}',
      ...widths.map(widthLine).slice(5),
      "show Duty visit A1",
    ]);
  });

  test("keeps seed and visit as text", () => {
    const formats = changes.flatMap((one) =>
      one.type === "format" && one.style.numberFormat === "@" ? [one.range] : [],
    );
    expect(formats).toEqual(
      expect.arrayContaining(["A8:A10", "B8:B10", "D8:D10", "E8:E10", "G8", "H8", "I8", "L8"]),
    );
  });

  test("makes the sheet Codes where it is gone, and its dropdown", () => {
    expect(changes).toContainEqual({ type: "add sheet", sheet: "Codes" });
    expect(changes).toContainEqual(
      expect.objectContaining({
        type: "validate",
        range: "D8:D10",
        validation: expect.objectContaining({
          rule: { kind: "list", source: "LookedAtCodes", dropdown: true },
        }) as unknown,
      }),
    );
    const there = drawFiles(undefined, REQUEST, { ...EMPTY, sheets: ["Codes"] });
    expect(there.changes).not.toContainEqual({
      type: "add sheet",
      sheet: "Codes",
    });
  });
});
