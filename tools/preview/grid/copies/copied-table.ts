import type { CopiedCell, CopiedCells } from "./copied-cells";

/** What Excel calls some number formats in HTML, and what they are in British settings. */
const NAMED_FORMATS: Readonly<Record<string, string | undefined>> = {
  General: undefined,
  "General Date": "dd/mm/yyyy hh:mm",
  "Short Date": "dd/mm/yyyy",
  "Medium Date": "dd-mmm-yy",
  "Long Date": "dd mmmm yyyy",
  "Short Time": "hh:mm",
  "Medium Time": "h:mm AM/PM",
  "Long Time": "hh:mm:ss",
  Fixed: "0.00",
  Standard: "#,##0.00",
  Percent: "0.00%",
  Scientific: "0.00E+00",
};

type Look = Pick<CopiedCell, "numberFormat" | "isBold">;

/**
 * The cells of the table that other programs copy as HTML, Excel among them: what they showed, their number formats
 * and what is bold. Undefined where there is no table, or more than one.
 */
export function copiedTable(html: string): CopiedCells | undefined {
  const page = new DOMParser().parseFromString(html, "text/html");
  const [table, ...others] = page.querySelectorAll("table");
  if (!table || others.length > 0) return undefined;
  const looksAs = lookReader(
    [...page.querySelectorAll("style")].map((style) => style.textContent).join("\n"),
  );
  const cells: (CopiedCell | undefined)[][] = [];
  // Excel ends its tables with a row that nobody sees.
  const rows = [...table.rows].filter((row) => !/display:\s*none/i.test(row.getAttribute("style") ?? ""));
  rows.forEach((row, down) => {
    const line = (cells[down] ??= []);
    let right = 0;
    for (const cell of row.cells) {
      while (right in line) right++;
      // A text that runs over its empty neighbours covers none of them.
      const runsOver = /mso-ignore:\s*colspan/i.test(cell.getAttribute("style") ?? "");
      const columns = cell.colSpan;
      const height = Math.min(cell.rowSpan, rows.length - down);
      for (let i = 0; i < height; i++)
        for (let j = 0; j < columns; j++)
          (cells[down + i] ??= [])[right + j] = runsOver ? { text: "" } : undefined;
      line[right] = {
        text: textOf(cell),
        ...looksAs(cell),
        ...(!runsOver && columns > 1 && { columns }),
        ...(height > 1 && { rows: height }),
      };
      right += columns;
    }
  });
  return cells;
}

/** How cells look, by the styles of their page; many look alike. */
function lookReader(css: string): (cell: HTMLTableCellElement) => Look {
  const classes = looksOfClasses(css);
  const known = new Map<string, Look>();
  return (cell) => {
    const style = cell.getAttribute("style") ?? "";
    const only = cell.childElementCount === 1 ? cell.firstElementChild?.tagName : undefined;
    const isBold = cell.tagName === "TH" || only === "B" || only === "STRONG";
    const key = `${cell.className}\n${style}\n${isBold}`;
    const before = known.get(key);
    if (before) return before;
    const looks = [...cell.classList].map((name) => classes.get(name));
    const all: Look = { ...merged(looks), ...look(style), ...(isBold && { isBold }) };
    known.set(key, all);
    return all;
  };
}

const merged = (looks: readonly (Look | undefined)[]): Look =>
  looks.reduce<Look>((all, one) => ({ ...all, ...one }), {});

/** Of the classes that the copied page describes; browsers drop what is Excel's own. */
function looksOfClasses(css: string): ReadonlyMap<string, Look> {
  const classes = css.matchAll(/\.([\w-]+)\s*\{((?:"(?:[^"\\]|\\.)*"|[^"}])*)\}/g);
  return new Map([...classes].map(([, name = "", declarations = ""]) => [name, look(declarations)]));
}

function look(declarations: string): Look {
  const [, quoted, plain] = /mso-number-format:\s*(?:"((?:[^"\\]|\\.)*)"|([^;"]+))/i.exec(declarations) ?? [];
  const format = unescaped(quoted ?? plain ?? "General").trim();
  const numberFormat = format in NAMED_FORMATS ? NAMED_FORMATS[format] : format;
  const isBold = /font-weight:\s*(?:bold|[6-9]00)/i.test(declarations);
  return { ...(numberFormat !== undefined && { numberFormat }), ...(isBold && { isBold }) };
}

/** Characters stand behind backslashes there, some by number. */
const unescaped = (format: string): string =>
  format.replace(/\\([0-9a-f]{4})|\\(.)/gi, (_, code: string | undefined, character: string | undefined) =>
    code === undefined ? (character ?? "") : String.fromCharCode(parseInt(code, 16)),
  );

/** As a browser would show it: lines where HTML has breaks, and of several spaces one. */
function textOf(cell: HTMLElement): string {
  const text = cell.childElementCount === 0 ? collapsed(cell.textContent) : textIn(cell);
  return text
    .replace(/\r+/g, "\n")
    .split("\n")
    .map((line) => line.replace(/^ +| +$/g, ""))
    .join("\n")
    .replace(/^\n+|\n+$/g, "");
}

const collapsed = (text: string): string => text.replace(/[ \t\r\n]+/g, " ");

/** Between two of them one line ends. */
const BLOCKS = new Set(["P", "DIV", "LI"]);

const textIn = (element: Element): string =>
  [...element.childNodes]
    .map((node) => {
      if (node.nodeType === Node.TEXT_NODE) return collapsed(node.textContent ?? "");
      if (!(node instanceof Element)) return "";
      if (node.tagName === "BR") return "\n";
      // Excel's way to keep several spaces.
      if (/mso-spacerun/i.test(node.getAttribute("style") ?? ""))
        return node.textContent.replaceAll("\u00A0", " ");
      return BLOCKS.has(node.tagName) ? `\r${textIn(node)}\r` : textIn(node);
    })
    .join("");
