type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element; attributes that are undefined are left out, and yes is "1". `inside` is XML already. */
export function element(name: string, attributes: Attributes = {}, inside = ""): string {
  let written = "";
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    const text = typeof value === "boolean" ? String(Number(value)) : escaped(String(value));
    written += ` ${key}="${text.replaceAll("\n", "_x000a_")}"`;
  }
  return inside === "" ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** An element around others, with their number; "" where there are none. */
export const list = (name: string, elements: readonly string[], attributes: Attributes = {}): string =>
  elements.length === 0 ? "" : element(name, { count: elements.length, ...attributes }, elements.join(""));

/** A text of a workbook inside an element, its spaces kept. */
export const textElement = (name: string, text: string, attributes: Attributes = {}): string =>
  element(
    name,
    text.trim() === text ? attributes : { ...attributes, "xml:space": "preserve" },
    escaped(text),
  );

/** A whole part. */
export const part = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as XML; what XML cannot hold is written as Excel does, "_x0001_", and so is what looks like that already. */
export const escaped = (text: string): string =>
  /[&<>"_\u0000-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(text)
    ? text
        .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
        .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
        .replace(
          /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}/gu,
          (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
        )
    : text;
