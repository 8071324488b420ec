import { isDarkGround, themeFor } from "../../../src/pane/shared/theme";

test("Office's black and dark grey themes are dark, its white and colourful ones light", () => {
  expect(isDarkGround("#262626")).toBe(true);
  expect(isDarkGround("#6A6A6A")).toBe(true);
  expect(isDarkGround("#E6E6E6")).toBe(false);
  expect(isDarkGround("FFFFFF")).toBe(false);
});

test("What is no colour decides nothing", () => {
  expect(isDarkGround("")).toBeUndefined();
  expect(isDarkGround("black")).toBeUndefined();
});

test("The dark theme is dark and the light one light", () => {
  expect(themeFor(true).colorNeutralBackground1).toBe("#292929");
  expect(themeFor(false).colorNeutralBackground1).toBe("#ffffff");
});
