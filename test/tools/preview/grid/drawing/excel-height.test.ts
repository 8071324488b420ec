import { excelHeight } from "../../../../../tools/preview/grid/drawing/excel-height";

test.each([16, 17.5, 19, 22])(
  "a text is as high as its lines in Excel or higher, where the browser has them in %f pixels",
  (line) => {
    for (const lines of [1, 2, 3, 7]) {
      const height = excelHeight(lines * line + 2, line);
      // LibreOffice gives a line of Carlito 18 pixels, and a cell 3 besides.
      expect(height).toBeGreaterThanOrEqual(Math.max(20 * lines, 18 * lines + 2));
      expect(height).toBeLessThanOrEqual(Math.ceil(Math.max(20, line) * lines));
    }
  },
);
