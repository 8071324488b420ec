import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
} from "@fluentui/react-components";

/** Excel's green in Fluent's sixteen steps, from near black to near white. */
export const EXCEL_GREEN: BrandVariants = {
  10: "#03160b",
  20: "#082614",
  30: "#0a361c",
  40: "#0b4524",
  50: "#0c532c",
  60: "#0d6133",
  70: "#0e6f3a",
  80: "#107c41",
  90: "#2b8c55",
  100: "#4aa672",
  110: "#64b587",
  120: "#7cc29a",
  130: "#96cfae",
  140: "#b1dcc3",
  150: "#cce9d8",
  160: "#e6f4ec",
};

/** Values in CSS by the names of Fluent's tokens. */
type Tokens = Readonly<Record<string, string | number>>;

interface Themes {
  readonly light: Tokens;
  /** Only what differs from the light theme. */
  readonly dark: Tokens;
}

/** Fluent's two themes in Excel's green, cut down to the tokens named. */
export function themesOf(names: ReadonlySet<string>): Themes {
  const light = cutDown(createLightTheme(EXCEL_GREEN), ([name]) => names.has(name));
  const dark = cutDown(
    createDarkTheme(EXCEL_GREEN),
    ([name, value]) => names.has(name) && value !== light[name],
  );
  return { light, dark };
}

const cutDown = (theme: Theme, stays: (token: [string, string | number]) => boolean): Tokens =>
  Object.fromEntries(Object.entries<string | number>(theme).filter(stays));
