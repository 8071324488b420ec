import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
} from "@fluentui/react-components";

/** Excel's green in Fluent's sixteen steps, from near black to near white. */
const EXCEL_GREEN: BrandVariants = {
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

const light = createLightTheme(EXCEL_GREEN);
const dark = createDarkTheme(EXCEL_GREEN);

export const themeFor = (isDark: boolean): Theme => (isDark ? dark : light);

/** Whether light text reads best on a colour such as "#262626"; undefined where it is no such colour. */
export function isDarkGround(colour: string): boolean | undefined {
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const brightness = 0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16);
  return brightness < 128;
}
