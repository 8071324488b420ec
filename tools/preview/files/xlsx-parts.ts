import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import * as z from "zod/mini";
import type { Json } from "../host/excel-object";
import { listSource } from "./xlsx-validations";
import { parseRange } from "../../../src/domain/spreadsheet/address";
import type { PlacedValidation } from "./workbook-content";

/** The parts of an .xlsx file by name; what exceljs does not read or write is read and written here. */
export class XlsxParts {
  private readonly parts: Record<string, Uint8Array>;

  constructor(file: Uint8Array) {
    this.parts = unzipSync(file);
  }

  toFile(): Uint8Array {
    return zipSync(this.parts, { level: 6 });
  }

  /** The paths of the worksheets' parts, in the order of the workbook. */
  get sheetPaths(): string[] {
    const targets = new Map(
      [...this.read("xl/_rels/workbook.xml.rels").matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
        attribute(tag, "Id"),
        attribute(tag, "Target"),
      ]),
    );
    return [...this.read("xl/workbook.xml").matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => {
      const target = targets.get(attribute(tag, "r:id")) ?? "";
      return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    });
  }

  /** The priorities of a sheet's conditional formats that stop at true. */
  stopping(path: string): Set<number> {
    const rules = [...this.read(path).matchAll(/<cfRule\b[^>]*>/g)].map(([tag]) => tag);
    return new Set(
      rules
        .filter((tag) => ["1", "true"].includes(attribute(tag, "stopIfTrue")))
        .map((tag) => Number(attribute(tag, "priority"))),
    );
  }

  stopAt(path: string, priorities: ReadonlySet<number>): void {
    if (priorities.size === 0) return;
    this.write(
      path,
      this.read(path).replace(/<cfRule\b(?=[^>]*\bpriority="(\d+)")/g, (tag, priority: string) =>
        priorities.has(Number(priority)) ? `${tag} stopIfTrue="1"` : tag,
      ),
    );
  }

  /** Lists without an arrow: in the file `showDropDown` means that none is shown. */
  hideArrows(path: string, ranges: ReadonlySet<string>): void {
    if (ranges.size === 0) return;
    this.write(
      path,
      this.read(path).replace(/<dataValidation\b(?=[^>]*\bsqref="([^"]+)")/g, (tag, range: string) =>
        ranges.has(range) ? `${tag} showDropDown="1"` : tag,
      ),
    );
  }

  /** The cells, as "A6:A105" in the file, whose lists have no arrow. */
  withoutArrow(path: string): string[] {
    return [...this.read(path).matchAll(/<dataValidation\b[^>]*>/g)]
      .map(([tag]) => tag)
      .filter((tag) => ["1", "true"].includes(attribute(tag, "showDropDown")))
      .flatMap((tag) => attribute(tag, "sqref").split(/\s+/));
  }

  /** Lists that Excel wrote in its newer form, because they name cells of another sheet. */
  newerLists(path: string): PlacedValidation[] {
    const found = this.read(path).matchAll(/<x14:dataValidation\b([^>]*)>([\s\S]*?)<\/x14:dataValidation>/g);
    return [...found].flatMap(([, attributes = "", body = ""]): PlacedValidation[] => {
      const source = /<x14:formula1>\s*<xm:f>([\s\S]*?)<\/xm:f>/.exec(body)?.[1];
      const cells = /<xm:sqref>([\s\S]*?)<\/xm:sqref>/.exec(body)?.[1]?.trim().split(/\s+/) ?? [];
      const ranges = cells.flatMap((address) => parseRange(address) ?? []);
      if (attribute(attributes, "type") !== "list" || source === undefined || ranges.length === 0) return [];
      const message = attribute(attributes, "prompt");
      const rule = { kind: "list", source: listSource(unescaped(source)), dropdown: true } as const;
      const prompt = message ? { title: attribute(attributes, "promptTitle"), message } : undefined;
      return [
        { ranges, validation: { rule, ignoreBlanks: attribute(attributes, "allowBlank") === "1", prompt } },
      ];
    });
  }

  get settings(): Readonly<Record<string, Json>> {
    // Other programs keep properties of their own there.
    const text = /name="PreviewSettings"[^>]*><vt:lpwstr>([\s\S]*?)<\/vt:lpwstr>/.exec(
      this.read(SETTINGS_PART),
    )?.[1];
    return text === undefined ? {} : settingsText.parse(JSON.parse(unescaped(text)));
  }

  set settings(settings: Readonly<Record<string, Json>>) {
    if (Object.keys(settings).length === 0) return;
    const value = escaped(JSON.stringify(settings));
    this.write(
      SETTINGS_PART,
      `${XML}<Properties xmlns="${FORMATS}/officeDocument/2006/custom-properties" xmlns:vt="${FORMATS}/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="PreviewSettings"><vt:lpwstr>${value}</vt:lpwstr></property></Properties>`,
    );
    this.append(
      "[Content_Types].xml",
      "Types",
      `<Override PartName="/${SETTINGS_PART}" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>`,
    );
    this.append(
      "_rels/.rels",
      "Relationships",
      `<Relationship Id="rIdPreviewSettings" Type="${FORMATS}/officeDocument/2006/relationships/custom-properties" Target="${SETTINGS_PART}"/>`,
    );
  }

  /** What the workbook has that the preview does not know, in words. */
  get leftOut(): string[] {
    const names = Object.keys(this.parts);
    return UNKNOWN_PARTS.filter(([, path]) => names.some((name) => path.test(name))).map(([what]) => what);
  }

  private append(path: string, root: string, element: string): void {
    this.write(path, this.read(path).replace(`</${root}>`, `${element}</${root}>`));
  }

  private read(path: string): string {
    const part = this.parts[path];
    return part ? strFromU8(part) : "";
  }

  private write(path: string, text: string): void {
    this.parts[path] = strToU8(text);
  }
}

/** Parts of a workbook that are left out, and what people call them. */
const UNKNOWN_PARTS = [
  ["charts", /^xl\/(?:charts|chartsheets)\//],
  ["pictures", /^xl\/media\//],
  ["pivot tables", /^xl\/pivotTables\//],
  ["links to other workbooks", /^xl\/externalLinks\//],
  ["threaded comments", /^xl\/threadedComments\//],
  ["macros", /^xl\/vbaProject\.bin$/],
] as const;

const plain = z.custom<Json>(() => true);
const settingsText = z.record(z.string(), plain);

/** Where the preview keeps the add-in's settings: a property of the document, as far as Excel can tell. */
const SETTINGS_PART = "docProps/custom.xml";
const FORMATS = "http://schemas.openxmlformats.org";
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const attribute = (tag: string, name: string): string =>
  unescaped(new RegExp(`\\s${name}="([^"]*)"`).exec(` ${tag}`)?.[1] ?? "");

const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" } as const;

const escaped = (text: string): string =>
  Object.entries(ENTITIES).reduce((result, [plain, entity]) => result.replaceAll(plain, entity), text);

const unescaped = (text: string): string =>
  Object.entries(ENTITIES).reduceRight((result, [plain, entity]) => result.replaceAll(entity, plain), text);
