/** An element of an XML document. Names stand without their prefix: programs choose these freely. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  /** Its own text, without that of the elements inside. */
  text = "";
  private read: ReadonlyMap<string, string> | undefined;

  constructor(
    readonly name: string,
    private readonly written: string,
  ) {}

  /** An attribute's text, undefined where it is missing; one with a prefix counts where none without it is there. */
  attribute(name: string): string | undefined {
    return (this.read ??= attributesOf(this.written)).get(name);
  }

  /** Whether an attribute says yes. */
  flag(name: string): boolean {
    return ["1", "true"].includes(this.attribute(name) ?? "");
  }

  /** Whether an attribute says no. */
  isOff(name: string): boolean {
    return ["0", "false"].includes(this.attribute(name) ?? "");
  }

  /** An attribute as a number; undefined where it is missing or none. */
  number(name: string): number | undefined {
    const text = this.attribute(name);
    const number = Number(text);
    return text === undefined || text.trim() === "" || Number.isNaN(number) ? undefined : number;
  }

  child(name: string): XmlElement | undefined {
    return this.children.find((child) => child.name === name);
  }

  /** The elements at the end of a path: `all("sheets", "sheet")`. */
  all(...path: readonly string[]): XmlElement[] {
    return path.reduce<XmlElement[]>(
      (from, name) => from.flatMap(({ children }) => children.filter((child) => child.name === name)),
      [this],
    );
  }

  /** The elements of a name anywhere inside, in the order of the document. */
  everywhere(name: string): XmlElement[] {
    return this.children.flatMap((child) => [
      ...(child.name === name ? [child] : []),
      ...child.everywhere(name),
    ]);
  }
}

const TAG = /<(\/?)([^\s/>"'=<]+)((?:[^"'<>/]|"[^"]*"|'[^']*'|\/(?!>))*)(\/?)>/y;
/** What says nothing of the content: comments, instructions, the type of the document. */
const ASIDES = [
  ["<!--", "-->"],
  ["<?", "?>"],
  ["<!DOCTYPE", ">"],
] as const;
const CDATA = ["<![CDATA[", "]]>"] as const;

/** What a part says for programs that do not know the newer form beside it (ECMA-376, part 3, 10.2). */
const fallbackOf = (alternatives: XmlElement): XmlElement[] => alternatives.child("Fallback")?.children ?? [];

/** The root of a document. Throws where it is not well-formed. */
export function readXml(written: string): XmlElement {
  const document = written.includes("\r") ? written.replace(/\r\n?/g, "\n") : written;
  const top = new XmlElement("", "");
  const open: XmlElement[] = [];
  let within = top;
  let at = 0;
  const endOf = (end: string): number => {
    const found = document.indexOf(end, at);
    if (found < 0) throw new Error(`No ${end} after ${at}`);
    return found;
  };
  while (at < document.length) {
    const start = document.indexOf("<", at);
    if (start !== at) within.text += unescaped(document.slice(at, start < 0 ? undefined : start));
    if (start < 0) break;
    at = start;
    const aside = ASIDES.find(([begin]) => document.startsWith(begin, at));
    if (aside) {
      at = endOf(aside[1]) + aside[1].length;
    } else if (document.startsWith(CDATA[0], at)) {
      const end = endOf(CDATA[1]);
      within.text += document.slice(at + CDATA[0].length, end);
      at = end + CDATA[1].length;
    } else {
      TAG.lastIndex = at;
      const [tag, closes, name = "", attributes = "", isEmpty] = TAG.exec(document) ?? [];
      if (tag === undefined) throw new Error(`No element at ${at}`);
      at += tag.length;
      const local = name.slice(name.indexOf(":") + 1);
      if (closes) {
        if (within.name !== local) throw new Error(`<${within.name}> ends as </${name}>`);
        const closed = within;
        within = open.pop() ?? top;
        if (closed.name === "AlternateContent") within.children.splice(-1, 1, ...fallbackOf(closed));
      } else {
        const element = new XmlElement(local, attributes);
        within.children.push(element);
        if (!isEmpty) {
          open.push(within);
          within = element;
        }
      }
    }
  }
  const [root] = top.children;
  if (!root || within !== top) throw new Error(`<${within.name}> does not end`);
  return root;
}

const ATTRIBUTE = /(?:([\w.-]+):)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function attributesOf(written: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, prefix, name = "", double, single] of written.matchAll(ATTRIBUTE)) {
    if (prefix === undefined || !attributes.has(name))
      attributes.set(name, unescaped(double ?? single ?? ""));
  }
  return attributes;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(
    /&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));/g,
    (whole, decimal?: string, hex?: string, name = "") => {
      const code = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : undefined;
      if (code !== undefined) return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
      return ENTITIES[String(name)] ?? whole;
    },
  );
}
