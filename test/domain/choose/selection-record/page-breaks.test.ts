import { pageBreaks } from "../../../../src/domain/choose/selection-record/page-breaks";
import { cellsLine, section } from "../../../../src/domain/choose/selection-record/record-line";

/** Sections of so many lines each, their headings counted. */
const sections = (...lengths: readonly number[]) =>
  lengths.flatMap((length) =>
    section(
      "Heading",
      Array.from({ length: length - 1 }, (_, i) => cellsLine(`${i}`)),
    ),
  );
const ROOM = { first: 10, others: 12 };

test("what fits on a page has no break", () => {
  expect(pageBreaks(sections(4, 5), ROOM)).toEqual([]);
});

test("an empty line needs no place at a page’s foot", () => {
  expect(pageBreaks(sections(10, 3), ROOM)).toEqual([11]);
});

test("a section that would be broken begins the next page", () => {
  expect(pageBreaks(sections(6, 5, 6, 4), ROOM)).toEqual([7, 20]);
});

test("one longer than a page begins where it has room for its heading and lines below it, and goes on", () => {
  expect(pageBreaks(sections(4, 20), ROOM)).toEqual([10, 22]);
  expect(pageBreaks(sections(7, 20), ROOM)).toEqual([8, 20]);
});

test("a heading never is the last line of a page, however long the sections are", () => {
  for (let before = 1; before < 30; before++)
    for (let length = 2; length < 30; length++) {
      const lines = sections(before + 1, length);
      const heading = before + 2;
      expect(pageBreaks(lines, ROOM)).not.toContain(heading + 1);
    }
});
