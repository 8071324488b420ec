import type { PartialTheme } from "@fluentui/react-components";
import themes from "./themes.json";

const { light } = themes;
const dark = { ...light, ...themes.dark };

/**
 * Fluent's light or dark theme in Excel's green, with the tokens that our styles name and no others.
 * `npm run themes` writes them: Fluent's own makers of themes are a tenth of the pane's code.
 */
export const themeFor = (isDark: boolean): PartialTheme => (isDark ? dark : light);

/** Whether light text reads best on a colour such as "#262626"; undefined where it is no such colour. */
export function isDarkGround(colour: string): boolean | undefined {
  const [, red, green, blue] = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const brightness = 0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16);
  return brightness < 128;
}
