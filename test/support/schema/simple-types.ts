const UNSIGNED = "(?:0|[1-9]\\d{0,9})";
const CELL = "\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6}";
const RANGE = `${CELL}(?::${CELL})?`;
const DECIMAL = "[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?";
const GUID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

/** The simple types that schemas here name, besides lists of words such as "(thin|thick)". */
const PATTERNS: Readonly<Record<string, string>> = {
  text: "[^]*",
  filled: "[^]+",
  boolean: "0|1|true|false",
  integer: "[-+]?\\d{1,10}",
  unsigned: UNSIGNED,
  byte: "\\d{1,3}",
  number: DECIMAL,
  cell: CELL,
  range: RANGE,
  ranges: `${RANGE}(?: ${RANGE})*`,
  spans: `${UNSIGNED}:${UNSIGNED}(?: ${UNSIGNED}:${UNSIGNED})*`,
  colour: "[0-9A-F]{8}",
  rgb: "[0-9a-fA-F]{6}",
  guid: GUID,
  braced: `\\{${GUID}\\}`,
  id: "[A-Za-z_][\\w.-]*",
  address: "\\S+",
  extension: "[A-Za-z0-9!$&'()*+,:=-]+",
  mediaType: "[\\w.+-]+/[\\w.+-]+",
  partName: "/\\S+",
  version: "\\d{1,5}(?:\\.\\d{1,5}){0,3}",
  shortVersion: "\\d{1,5}\\.\\d{1,5}",
  culture: "[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*",
  text32: "[^]{1,32}",
  text125: "[^]{1,125}",
  text250: "[^]{1,250}",
  url: "\\S{1,2048}",
};

const known = new Map<string, RegExp>();

/** Whether a text is of a simple type. Throws where nobody has said what the type is. */
export function isOfType(type: string, value: string): boolean {
  const pattern = known.get(type) ?? new RegExp(`^(?:${type.startsWith("(") ? type : patternOf(type)})$`);
  known.set(type, pattern);
  return pattern.test(value);
}

function patternOf(type: string): string {
  const pattern = PATTERNS[type];
  if (pattern === undefined) throw new Error(`No simple type ${type}`);
  return pattern;
}
