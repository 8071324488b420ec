/** Excel's words, and those of its files (ECMA-376, part 1, 18.18). */
export const HORIZONTAL = { Left: "left", Center: "center", Right: "right", Justify: "justify" } as const;
export const VERTICAL = { Top: "top", Center: "center", Bottom: "bottom" } as const;

export const VISIBILITIES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

export const ALERTS = { Stop: "stop", Warning: "warning", Information: "information" } as const;

/** The kinds of validation rules. */
export const KINDS = {
  list: "list",
  custom: "custom",
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  textLength: "textLength",
} as const;

/** How a cell is compared with one limit or two. */
export const OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThan: "lessThan",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const;

/** The property of the document in which the preview keeps what add-ins keep in the workbook. */
export const SETTINGS_PROPERTY = "PreviewSettings";

/** The word of a file for Excel's word; undefined where it has none. */
export const wordFor = <Word extends string>(
  words: Readonly<Record<string, Word>>,
  excels: string | undefined,
): Word | undefined => (excels === undefined ? undefined : words[excels]);
