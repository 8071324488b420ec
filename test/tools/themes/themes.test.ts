import { createDarkTheme, createLightTheme } from "@fluentui/react-components";
import written from "../../../src/pane/shared/themes.json";
import { EXCEL_GREEN, themesOf } from "../../../tools/themes/themes";
import { fluentTokens } from "../../support/fluent-tokens";
import { usedTokens } from "../../../tools/themes/used-tokens";

test("the pane's themes are what its styles ask for; `npm run themes` writes them", () => {
  expect(written).toEqual(themesOf(usedTokens()));
});

test("our own styles ask for tokens, and so do Fluent's button and ground", () => {
  const used = usedTokens();
  const ours = "colorStatusDangerBorder1";
  const [primaryButton, ground] = ["colorBrandBackgroundPressed", "fontFamilyBase"];
  expect([...used]).toEqual(expect.arrayContaining([ours, primaryButton, ground]));
  expect(used).not.toContain("colorPaletteLavenderBorderActive");
});

test("cut down to nothing they are empty, cut down to all they are Fluent's whole themes in Excel's green", () => {
  expect(themesOf(new Set())).toEqual({ light: {}, dark: {} });
  const { light, dark } = themesOf(new Set(fluentTokens()));
  expect(light).toEqual(createLightTheme(EXCEL_GREEN));
  expect({ ...light, ...dark }).toEqual(createDarkTheme(EXCEL_GREEN));
});

test("the dark theme says only what it has otherwise than the light one", () => {
  expect(themesOf(new Set(["colorNeutralBackground1", "spacingVerticalS", "fontWeightRegular"]))).toEqual({
    light: { colorNeutralBackground1: "#ffffff", spacingVerticalS: "8px", fontWeightRegular: 400 },
    dark: { colorNeutralBackground1: "#292929" },
  });
});
