import { createHash } from "node:crypto";
import { withoutOldLines } from "../../../../src/domain/choose/selected-cases/old-lines";
import type { Cell } from "../../../../src/domain/spreadsheet/cell";
import { sheetOf } from "../../support/written";

/** The digest that was kept of a line. */
const digest = (...texts: readonly string[]): string =>
  createHash("sha256").update(texts.join("\t")).digest("hex").slice(0, 10);
const DIGESTS = [digest("How"), digest("Seed", "4-6"), digest("Ten.")];

/** A table of two rows, with lines as they were written below it. */
const sheet = (...below: readonly (readonly Cell[])[]) => ({
  sheet: "Selected cases",
  range: { top: 0, left: 0, bottom: 1, right: 11 },
  cells: sheetOf([["No.", "Case number"], [1, "1001"], [], ...below]),
});
/** The ranges that are cleared. */
const cleared = (existing: ReturnType<typeof sheet>, digests: readonly string[] = DIGESTS): string[] =>
  withoutOldLines(existing, digests).changes.map((change) =>
    change.type === "clear" ? `${change.sheet} ${change.range}` : change.type,
  );

const LINES: readonly (readonly Cell[])[] = [["How"], ["Seed", "", "", "4-6"], [], ["Ten."]];

test("lines that say what was written are cleared, in the table’s columns", () => {
  const existing = sheet(...LINES);
  expect(cleared(existing)).toEqual(["A4:L4", "A5:L5", "A7:L7"].map((range) => `Selected cases ${range}`));
  expect(withoutOldLines(existing, DIGESTS).left.cells.values.slice(3).flat().join("")).toBe("");
});

test("what people typed between them, over them or into them stays", () => {
  expect(cleared(sheet(["How"], ["Seed", "", "", "4-7"], ["Ask the team"], ["Ten.", "", "yes"]))).toEqual([
    "Selected cases A4:L4",
  ]);
});

test("what stands beside them stays", () => {
  const beside = ["How", ...Array<string>(12).fill(""), "beside"];
  expect(cleared(sheet(beside))).toEqual(["Selected cases A4:L4"]);
  expect(withoutOldLines(sheet(beside), DIGESTS).left.cells.values[3]?.[13]).toBe("beside");
});

test("a copy that people made of a line is theirs", () => {
  expect(cleared(sheet(...LINES, ["Seed", "", "", "4-6"]))).toHaveLength(3);
});

test("lines are known again when rows moved, or when a column was put between theirs", () => {
  expect(cleared(sheet([], [], ["", "Seed", "", "", "4-6"]))).toEqual(["Selected cases A6:L6"]);
});

test("rows of the table are none of them, and without digests all is people’s", () => {
  const table = { ...sheet(), cells: sheetOf([["No."], ["How"]]) };
  expect(cleared(table)).toEqual([]);
  expect(withoutOldLines(sheet(...LINES), [])).toEqual({ changes: [], left: sheet(...LINES) });
});
