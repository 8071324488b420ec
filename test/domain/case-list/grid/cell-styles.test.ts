import { CELL_STYLES } from "../../../../src/domain/case-list/grid/cell-styles";

/** Contrast of two colours, as WCAG 2 measures it: 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const BLACK = "000000";

test("contrast is measured as it should be", () => {
  expect(contrast("000000", "FFFFFF")).toBe(21);
  expect(contrast("777777", "FFFFFF")).toBeCloseTo(4.48, 2);
});

describe.each(Object.entries(CELL_STYLES))("the style “%s”", (_, style) => {
  test("has text that can be read on its fill, 4.5 to 1", () => {
    expect(contrast(style.colour ?? BLACK, style.fill)).toBeGreaterThanOrEqual(4.5);
  });

  // A print in greys shows it, and what was pasted in bold has none: that is taken for nothing.
  test("has a line below, that can be seen on its fill, 3 to 1", () => {
    expect(contrast(style.border ?? style.fill, style.fill)).toBeGreaterThanOrEqual(3);
  });

  test("has colours in hex, without #", () => {
    for (const colour of [style.fill, style.colour, style.border])
      expect(colour ?? BLACK).toMatch(/^[0-9A-F]{6}$/);
  });
});

test("what is wrong is bold, what is not for this age struck through too, and too many italic", () => {
  expect(CELL_STYLES.wrong).toMatchObject({ bold: true });
  expect(CELL_STYLES["not-for-this-age"]).toMatchObject({ bold: true, strikethrough: true });
  expect(CELL_STYLES["too-many"]).toMatchObject({ bold: true, italic: true });
  expect(CELL_STYLES.tracked).toMatchObject({ bold: true });
});

test("no two styles are alike", () => {
  expect(new Set(Object.values(CELL_STYLES).map((style) => JSON.stringify(style))).size).toBe(
    Object.keys(CELL_STYLES).length,
  );
});
