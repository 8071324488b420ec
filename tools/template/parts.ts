import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The parts of a workbook file by their names, such as "xl/workbook.xml"; all of them are XML. */
export type Parts = ReadonlyMap<string, string>;

/** The earliest day that zip files know: the same parts are the same bytes whenever they are built. */
const ALWAYS = new Date(1980, 0, 1);

/** Excel and mail filters expect it first. */
const CONTENT_TYPES = "[Content_Types].xml";

export function unpack(file: Uint8Array): Parts {
  const entries = Object.entries(unzipSync(file)).filter(([name]) => !isFolder(name));
  return new Map(entries.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Zip files may list folders too; those are no parts. */
const isFolder = (name: string): boolean => name.endsWith("/");

/** One file of the parts, the same byte for byte for the same parts. */
export function pack(parts: Parts): Uint8Array {
  const order = (name: string): string => (name === CONTENT_TYPES ? "" : name);
  const sorted = [...parts].sort(([a], [b]) => (order(a) < order(b) ? -1 : 1));
  return zipSync(Object.fromEntries(sorted.map(([name, text]) => [name, strToU8(text)])), {
    level: 9,
    mtime: ALWAYS,
  });
}

/** The parts with one of them changed. Throws where it is missing. */
export function changePart(parts: Parts, name: string, change: (xml: string) => string): Parts {
  const xml = parts.get(name);
  if (xml === undefined) throw new Error(`The workbook has no part ${name}.`);
  return new Map(parts).set(name, change(xml));
}

/** Puts text before the end tag of the part's root element. */
export function appendTo(xml: string, root: string, text: string): string {
  const end = xml.lastIndexOf(`</${root}>`);
  if (end < 0) throw new Error(`The part does not end with </${root}>.`);
  return xml.slice(0, end) + text + xml.slice(end);
}
