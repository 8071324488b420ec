import type { OPERATORS } from "./file-words";

/** The comparison of a cell such as "F6" with one or two limits, as a formula without "=". */
export function comparison(
  operator: keyof typeof OPERATORS,
  cell: string,
  [first = 0, second = first]: readonly (string | number)[],
): string {
  const inside = `AND(${cell}>=${first},${cell}<=${second})`;
  return {
    Between: inside,
    NotBetween: `NOT(${inside})`,
    EqualTo: `${cell}=${first}`,
    NotEqualTo: `${cell}<>${first}`,
    GreaterThan: `${cell}>${first}`,
    GreaterThanOrEqualTo: `${cell}>=${first}`,
    LessThan: `${cell}<${first}`,
    LessThanOrEqualTo: `${cell}<=${first}`,
  }[operator];
}
