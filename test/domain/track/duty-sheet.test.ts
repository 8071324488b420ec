import { drawFiles } from "../../../src/domain/track/draw-files";
import { inLines } from "../support/in-lines";
import { EMPTY, REQUEST } from "./a-duty-visit";

describe("the sheet of duty visits, made new", () => {
  const drawn = drawFiles(undefined, REQUEST, EMPTY);
  const changes = typeof drawn === "string" ? [] : drawn.changes;

  test("is laid out to be read and printed", () => {
    const looks = changes.filter(
      (one) => "sheet" in one && one.sheet === "Duty visit" && one.type !== "write",
    );
    const text = '{"numberFormat":"@","wrap":true,"vertical":"Top"}';
    const header = '{"fill":"1F3864","colour":"FFFFFF","bold":true,"wrap":true,"vertical":"Top"}';
    const widths = [48, 120, 54, 60, 180, 14, 48, 120, 84, 66, 90, 102];
    expect(inLines(looks)).toEqual([
      "add sheet Duty visit",
      ...["A8:A10", "B8:B10", "D8:D10", "E8:E10"].map((range) => `format Duty visit ${range} ${text}`),
      'format Duty visit C8:C10 {"horizontal":"Left","vertical":"Top"}',
      'validate Duty visit D8:D10 {"rule":{"kind":"list","source":"LookedAtCodes","dropdown":true},"prompt":{"title":"Looked at","message":"Yes once the file has been looked at."},"alert":{"title":"Not on the list","message":"Choose Yes or No."}}',
      'validate Duty visit E8:E10 {"rule":{"kind":"any text"},"prompt":{"title":"Notes","message":"Nothing that tells who the child, the family or the member of staff is."}}',
      'format Duty visit A1 {"bold":true,"size":14}',
      "add table Duty visit A7:E10 DutyVisit",
      `format Duty visit A7:E7 ${header}`,
      `format Duty visit G7:L7 ${header}`,
      "add name DutyDraws Duty visit G7:L7",
      `format Duty visit G8:I8 ${text}`,
      'format Duty visit J8:K8 {"vertical":"Top","horizontal":"Left"}',
      `format Duty visit L8 ${text}`,
      ...widths.map((width, i) => {
        const column = "ABCDEFGHIJKL".charAt(i);
        return `column width Duty visit ${column}:${column} ${width}`;
      }),
      "freeze Duty visit 7 1",
      "print setup Duty visit $1:$7",
      "show Duty visit A1",
    ]);
  });

  test("keeps seed and visit as text", () => {
    const formats = changes.flatMap((one) =>
      one.type === "format" && one.style.numberFormat === "@" ? [one.range] : [],
    );
    expect(formats).toEqual(expect.arrayContaining(["A8:A10", "B8:B10", "D8:D10", "E8:E10", "G8:I8", "L8"]));
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
    expect(typeof there === "string" ? [] : there.changes).not.toContainEqual({
      type: "add sheet",
      sheet: "Codes",
    });
  });
});
