/** An element of an XML document. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  readonly text: string;
}

const NAME = "[A-Za-z_][\\w.:-]*";
const ATTRIBUTE = new RegExp(`\\s+(${NAME})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, "y");
const OPENING = new RegExp(`<(${NAME})`, "y");
const CLOSING = new RegExp(`</(${NAME})\\s*>`, "y");
const TEXT = /[^<]+/y;
const DECLARATION = /^\s*<\?xml[^?]*\?>\s*/;
const COMMENT = /<!--[^]*?-->\s*/g;
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Reads a document of elements, attributes and text; comments are passed over. Throws where it is not well-formed. */
export function readXml(document: string): Element {
  const xml = document.replace(COMMENT, "");
  if (FORBIDDEN.test(xml)) throw new Error("A character that XML forbids");
  let at = DECLARATION.exec(xml)?.[0].length ?? 0;
  const root = element();
  if (xml.slice(at).trim() !== "") throw new Error(`More than one root, at ${at}`);
  return root;

  function take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = at;
    const found = pattern.exec(xml);
    if (found) at = pattern.lastIndex;
    return found;
  }

  function element(): Element {
    const name = take(OPENING)?.[1];
    if (name === undefined) throw new Error(`No element at ${at}`);
    const attributes = new Map<string, string>();
    for (let found = take(ATTRIBUTE); found; found = take(ATTRIBUTE)) {
      const [, key = "", double, single] = found;
      if (attributes.has(key)) throw new Error(`<${name}> has ${key} twice`);
      attributes.set(key, unescaped(double ?? single ?? ""));
    }
    const children: Element[] = [];
    let text = "";
    if (take(/\s*\/>/y)) return { name, attributes, children, text };
    if (!take(/\s*>/y)) throw new Error(`<${name}> does not end, at ${at}`);
    for (let end = take(CLOSING); ; end = take(CLOSING)) {
      if (end && end[1] !== name) throw new Error(`<${name}> ends as </${end[1] ?? ""}>`);
      if (end) return { name, attributes, children, text };
      const words = take(TEXT);
      if (words) text += unescaped(words[0]);
      else children.push(element());
    }
  }
}

function unescaped(text: string): string {
  return text.replace(/&([^;&]*);?/g, (whole, name: string) => {
    const code = /^#(x?)([0-9a-fA-F]+)$/.exec(name);
    const character = code
      ? String.fromCodePoint(parseInt(code[2] ?? "", code[1] ? 16 : 10))
      : ENTITIES[name];
    if (character === undefined || !whole.endsWith(";")) throw new Error(`No such entity: ${whole}`);
    return character;
  });
}

/** The elements of a name anywhere below another, in document order. */
export const all = (from: Element, name: string): Element[] =>
  from.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

/** An attribute's text; "" where it is missing. */
export const attribute = (element: Element, name: string): string => element.attributes.get(name) ?? "";
