import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { addInOf } from "../../../tools/template/auto-open";
import { AUTO_OPEN, caseListTemplate, PLAIN } from "../../../tools/template/case-list-template";
import { type Parts, unpack } from "../../../tools/template/parts";
import { workbookFaults } from "../../support/schema/workbook-faults";

const project = resolve(__dirname, "../../..");
const addIn = addInOf(readFileSync(resolve(project, "manifest.xml"), "utf8"));
const names = [PLAIN, ...Object.values(AUTO_OPEN)];
let built: ReadonlyMap<string, Parts>;

beforeAll(async () => {
  const files = await caseListTemplate(addIn, "\\\\server\\add-ins & lists");
  built = new Map(files.map(([name, file]) => [name, unpack(file)]));
});

const partsOf = (name: string): Parts => {
  const parts = built.get(name);
  if (!parts) throw new Error(`No workbook ${name}`);
  return parts;
};

test.each(names)("%s is valid by ECMA-376, but for what mc:Ignorable lets readers pass over", (name) => {
  expect(workbookFaults(partsOf(name))).toEqual([]);
});

test("the workbooks that the project has are these: `npm run template` would change none", () => {
  for (const name of names.filter((one) => one !== AUTO_OPEN["network share"])) {
    const kept = unpack(readFileSync(resolve(project, "assets", name)));
    expect([name, kept]).toEqual([name, partsOf(name)]);
  }
});

describe("a part spoilt on purpose is found out", () => {
  const SHEET = "xl/worksheets/sheet1.xml";
  const TABLE = "xl/tables/table1.xml";
  const PROPERTIES = "docProps/app.xml";
  const EXTENSION = "xl/webextensions/webextension1.xml";

  test.each<[what: string, part: string, from: string | RegExp, to: string, fault: string]>([
    [
      "columns below the rows",
      SHEET,
      /(<cols>.*<\/cols>)(<sheetData>.*<\/sheetData>)/,
      "$2$1",
      "worksheet: its",
    ],
    [
      "page margins before the validations",
      SHEET,
      /(<dataValidations.*<\/dataValidations>)(<pageMargins[^>]*>)/,
      "$2$1",
      "out of order, too many or too few: sheetPr, dimension",
    ],
    ["no rows at all", SHEET, /<sheetData>.*<\/sheetData>/, "", "out of order, too many or too few"],
    ["a value before its formula", SHEET, /(<f>[^<]*<\/f>)(<v>[^<]*<\/v>)/, "$2$1", "v, f"],
    ["an element that nobody knows", SHEET, "<sheetData>", "<sheetData><line/>", "line may not stand here"],
    ["an attribute that nobody knows", SHEET, "<row ", '<row height="2" ', "height is not known"],
    ["a validation of no range", SHEET, /(<dataValidation [^>]*) sqref="[^"]*"/, "$1", "sqref is missing"],
    ["a rule of another kind", SHEET, 'type="expression"', 'type="formula"', 'type="formula" is not ('],
    ["a cell that is no cell", SHEET, 'r="A5"', 'r="5A"', 'r="5A" is not cell'],
    ["a namespace that may be ignored no more", SHEET, 'mc:Ignorable="x14ac"', "", "dyDescent is not known"],
    ["text between cells", SHEET, "<sheetData>", "<sheetData>lost", "“lost” is not allowed here"],
    [
      "a border's right before its left",
      "xl/styles.xml",
      "<left/><right/>",
      "<right/><left/>",
      "right, left",
    ],
    [
      "a fill before its font",
      "xl/styles.xml",
      /(<dxf>)(<font>.*?<\/font>)(<fill>.*?<\/fill>)/,
      "$1$3$2",
      "dxf",
    ],
    ["a colour of six digits", "xl/styles.xml", 'rgb="FFFFE08A"', 'rgb="FFE08A"', "is not colour"],
    [
      "names before the sheets",
      "xl/workbook.xml",
      /(<sheets>.*<\/sheets>)(<definedNames>.*<\/definedNames>)/,
      "$2$1",
      "workbook: its",
    ],
    ["a sheet without a part", "xl/workbook.xml", / r:id="rId\d+"/, "", "r:id is missing"],
    [
      "a table's style before its columns",
      TABLE,
      /(<tableColumns.*<\/tableColumns>)(<tableStyleInfo[^>]*>)/,
      "$2$1",
      "tableStyleInfo, tableColumns",
    ],
    ["a text twice", "xl/sharedStrings.xml", /<si>(<t[^>]*>[^<]*<\/t>)/, "<si>$1$1", "sst/si"],
    ["a colour of the theme lost", "xl/theme/theme1.xml", /<a:accent3>.*?<\/a:accent3>/, "", "clrScheme"],
    ["a property twice", PROPERTIES, /(<Company>.*?<\/Company>)/, "$1$1", "Properties: its"],
    ["a relationship without a target", "_rels/.rels", / Target="[^"]*"/, "", "Target is missing"],
    [
      "a content type that is none",
      "[Content_Types].xml",
      /ContentType="[^"]*"/,
      'ContentType="xml"',
      "mediaType",
    ],
    [
      "bindings before the properties",
      EXTENSION,
      /(<we:properties>.*<\/we:properties>)(<we:bindings\/>)/,
      "$2$1",
      "bindings, properties",
    ],
    ["another namespace", TABLE, "spreadsheetml/2006/main", "spreadsheetml/2007/main", "nothing is known of"],
  ])("%s", (_, part, from, to, fault) => {
    const sound = partsOf(AUTO_OPEN["admin centre"]).get(part);
    const spoilt = sound?.replace(from, to) ?? "";
    expect(spoilt).not.toBe(sound);
    const faults = workbookFaults(new Map([[part, spoilt]]));
    expect(faults).toContainEqual(expect.stringContaining(fault));
    expect(faults[0]).toContain(`${part}: `);
  });
});
