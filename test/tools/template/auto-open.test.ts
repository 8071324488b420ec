import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { addInOf, type Store } from "../../../tools/template/auto-open";
import { AUTO_OPEN, caseListTemplate, PLAIN } from "../../../tools/template/case-list-template";
import { type Parts, unpack } from "../../../tools/template/parts";
import { all, attribute, type Element, readXml } from "../../support/xml";

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  "/xl/webextensions/taskpanes.xml": "application/vnd.ms-office.webextensiontaskpanes+xml",
  "/xl/webextensions/webextension1.xml": "application/vnd.ms-office.webextension+xml",
};

const namesOf = (element: Element): string[] => element.children.map(({ name }) => name);

describe("the parts of the template that opens the pane", () => {
  const addIn = addInOf(readFileSync(resolve(__dirname, "../../../manifest.xml"), "utf8"));
  const FOLDER = "\\\\server\\add-ins & lists";
  let files: ReadonlyMap<string, Parts>;
  let parts: Parts;
  const partsOf = (name: string): Parts => files.get(name) ?? new Map<string, string>();
  const read = (name: string): Element => readXml(parts.get(name) ?? "");

  beforeAll(async () => {
    files = new Map((await caseListTemplate(addIn, FOLDER)).map(([name, file]) => [name, unpack(file)]));
    parts = partsOf(AUTO_OPEN["admin centre"]);
  });

  it("are well-formed XML", () => {
    expect(parts.size).toBeGreaterThan(10);
    for (const xml of parts.values()) expect(() => readXml(xml)).not.toThrow();
  });

  it("have each a content type, and content types have each a part", () => {
    const types = read("[Content_Types].xml");
    const overrides = new Map(
      all(types, "Override").map((type) => [attribute(type, "PartName"), attribute(type, "ContentType")]),
    );
    const defaults = new Set(all(types, "Default").map((type) => attribute(type, "Extension")));
    for (const name of overrides.keys()) expect([...parts.keys()]).toContain(name.slice(1));
    for (const name of parts.keys())
      expect([
        name,
        overrides.has(`/${name}`) || defaults.has(name.slice(name.lastIndexOf(".") + 1)),
      ]).toEqual([name, true]);
    expect(Object.fromEntries(overrides)).toMatchObject(CONTENT_TYPES);
  });

  it("are all reached by relationships with ids of their own", () => {
    const reached = new Set<string>();
    for (const name of parts.keys()) {
      if (!name.endsWith(".rels")) continue;
      const folder = name.replace(/_rels\/[^/]*$/, "");
      const relations = all(read(name), "Relationship");
      const ids = relations.map((relation) => attribute(relation, "Id"));
      expect(new Set(ids).size).toBe(ids.length);
      for (const relation of relations)
        reached.add(new URL(attribute(relation, "Target"), `file:///${folder}`).pathname.slice(1));
    }
    const content = [...parts.keys()].filter(
      (name) => name !== "[Content_Types].xml" && !name.endsWith(".rels"),
    );
    expect([...reached].sort()).toEqual(content.sort());
  });

  it("have a differential format for every conditional format", () => {
    const formats = all(read("xl/styles.xml"), "dxf");
    const rules = all(read("xl/worksheets/sheet1.xml"), "cfRule");
    for (const rule of rules) expect(formats[Number(attribute(rule, "dxfId"))]).toBeDefined();
    const priorities = rules.map((rule) => attribute(rule, "priority"));
    expect(new Set(priorities).size).toBe(rules.length);
  });

  it("have two conditional formats that stop the others: those of rows that are no cases", () => {
    const rules = all(read("xl/worksheets/sheet1.xml"), "cfRule");
    const stopping = rules.filter((rule) => attribute(rule, "stopIfTrue") === "1");
    expect(stopping.map((rule) => attribute(rule, "priority"))).toEqual(["1", "2"]);
  });

  it("have cells with formats that are there", () => {
    const styles = read("xl/styles.xml");
    const [formats] = all(styles, "cellXfs");
    const fonts = all(styles, "fonts")[0]?.children ?? [];
    for (const cell of all(read("xl/worksheets/sheet1.xml"), "c"))
      expect(formats?.children[Number(attribute(cell, "s"))]).toBeDefined();
    for (const format of formats?.children ?? []) {
      const font = fonts[Number(attribute(format, "fontId"))];
      expect(font && namesOf(font)).toEqual(expect.arrayContaining(["sz", "name"]));
    }
  });

  it("have validations that do not overlap", () => {
    const [validations] = all(read("xl/worksheets/sheet1.xml"), "dataValidations");
    const places = validations?.children.map((validation) => attribute(validation, "sqref")) ?? [];
    expect(attribute(validations ?? read("xl/styles.xml"), "count")).toBe(String(places.length));
    expect(new Set(places.map((place) => place.replace(/\d+/g, ""))).size).toBe(places.length);
    for (const place of places) expect(place).toMatch(/^([A-Z]+)6:\1(?:105)$/);
  });

  it("have an age list that judges without a dropdown", () => {
    const hidden = all(read("xl/worksheets/sheet1.xml"), "dataValidation").filter(
      (validation) => attribute(validation, "showDropDown") === "1",
    );
    expect(hidden.map((validation) => attribute(validation, "sqref"))).toEqual(["F6:F105"]);
  });

  it("have table columns named exactly as the cells above them, with ids of their own", () => {
    const texts = all(read("xl/sharedStrings.xml"), "t").map(({ text }) => text);
    const headers = all(read("xl/worksheets/sheet1.xml"), "c")
      .filter((cell) => /^[A-W]5$/.test(attribute(cell, "r")))
      .map((cell) => texts[Number(all(cell, "v")[0]?.text)]);
    const columns = all(read("xl/tables/table1.xml"), "tableColumn");
    expect(columns.map((column) => attribute(column, "name"))).toEqual(headers);
    expect(columns.map((column) => attribute(column, "id"))).toEqual(headers.map((_, i) => String(i + 1)));
    expect(attribute(read("xl/tables/table1.xml"), "ref")).toBe("A5:W105");
  });

  it("name nobody and no time", () => {
    expect(namesOf(read("docProps/core.xml"))).toEqual(["dc:title"]);
    expect(all(read("docProps/app.xml"), "Company")[0]?.text).toBe("");
  });

  it.each<readonly [Store["way"], string, string]>([
    ["admin centre", "EXCatalog", "EXCatalog"],
    ["network share", FOLDER, "FileSystem"],
    ["developer", "developer", "Registry"],
  ])("open the pane of the add-in that came by way of %s", (way, store, storeType) => {
    const extension = readXml(partsOf(AUTO_OPEN[way]).get("xl/webextensions/webextension1.xml") ?? "");
    const [reference] = all(extension, "we:reference");
    expect(Object.fromEntries(reference?.attributes ?? [])).toEqual({ ...addIn, store, storeType });
    const [property] = all(extension, "we:property");
    expect(Object.fromEntries(property?.attributes ?? [])).toEqual({
      name: "Office.AutoShowTaskpaneWithDocument",
      value: "true",
    });
  });

  it("are the plain template's, but for those that open the pane", () => {
    const plain = partsOf(PLAIN);
    expect([...plain.keys()].filter((name) => name.includes("webextensions"))).toEqual([]);
    for (const way of Object.values(AUTO_OPEN))
      for (const [name, xml] of partsOf(way))
        if (!name.includes("webextensions") && name !== "[Content_Types].xml" && name !== "_rels/.rels")
          expect([name, xml === plain.get(name)]).toEqual([name, true]);
  });
});
