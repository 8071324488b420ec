import { parseRange } from "../../../../src/domain/spreadsheet/address";
import type { Cell } from "../../../../src/domain/spreadsheet/cell";
import { CODE_LISTS, hasLabels } from "../../../../src/domain/case-list/codes";
import type { Change } from "../../../../src/domain/spreadsheet/change";
import { codesSheet } from "../../../../src/domain/case-list/grid/codes-sheet";
import { labelsName } from "../../../../src/domain/case-list/grid/formulas";
import { PlannedBook } from "../../support/planned-book";

const changes = () => codesSheet(new Map());
const of = <Type extends Change["type"]>(what: Type) =>
  changes().filter((change): change is Extract<Change, { type: Type }> => change.type === what);

/** What the sheet's cells hold and how their numbers are shown, by row and column. */
function cells(): ReadonlyMap<string, Cell> {
  const found = new Map<string, Cell>();
  for (const { range, cells: rows } of of("write")) {
    const { top = 0, left = 0 } = parseRange(range) ?? {};
    rows.forEach((row, i) =>
      row.forEach((cell, j) => {
        if (cell !== null) found.set(`${top + i} ${left + j}`, cell);
      }),
    );
  }
  return found;
}
/** Number formats of each range's first column, and of its second. */
const formats = (column = 0) =>
  new Map(of("number formats").map(({ range, formats: rows }) => [range, rows.map((row) => row[column])]));
const ranges = () => new Map(of("add name").map(({ name, range }) => [name, range]));

function cellsNamed(name: string): Cell[] {
  const { top, bottom, left } = parseRange(ranges().get(name) ?? "") ?? { top: 0, bottom: -1, left: 0 };
  return Array.from({ length: bottom - top + 1 }, (_, i) => cells().get(`${top + i} ${left}`) ?? "");
}

test("the changes fit a workbook that has the sheet", () => {
  expect(new PlannedBook(new Set(["Codes"])).follow(changes()).amiss).toEqual([]);
});

test.each(CODE_LISTS)("the name $name holds that list’s bare codes, in order", (list) => {
  expect(cellsNamed(list.name)).toEqual(list.codes.map(({ code }) => code));
});

test("labels have names of their own, beside their codes", () => {
  for (const list of CODE_LISTS.filter(hasLabels))
    expect(cellsNamed(labelsName(list))).toEqual(list.codes.map(({ label }) => label));
  expect(ranges().size).toBe(CODE_LISTS.length + CODE_LISTS.filter(hasLabels).length);
});

test("the sheet has a title, each list a heading, columns as wide as they show, and is one page in print", () => {
  const [big, title] = changes();
  expect(title).toEqual({ type: "write", sheet: "Codes", range: "A1", cells: [["Codes"]] });
  expect(big).toEqual({ type: "format", sheet: "Codes", range: "A1", style: { bold: true, size: 14 } });
  expect(changes()).toContainEqual({
    type: "print setup",
    sheet: "Codes",
    titleRows: "$1:$1",
    pagesTall: 1,
  });
  expect(["2 0", "2 3", "2 6"].map((place) => cells().get(place))).toEqual(["Lives in", "Ethnicity", "Age"]);
  expect(changes()).toContainEqual({ type: "format", sheet: "Codes", range: "A3:G3", style: { bold: true } });
  expect(of("column width").slice(0, 6)).toEqual(
    [
      ["A", 304],
      ["B", 12],
      ["C", 12],
      ["D", 155],
      ["E", 12],
      ["F", 12],
    ].map(([letters, points]) => ({
      ...{ type: "column width", sheet: "Codes", columns: `${letters}:${letters}`, points },
    })),
  );
});

test("a code without a label has nothing beside it", () => {
  const { top, left } = parseRange(ranges().get("YesNoCodes") ?? "") ?? { top: 0, left: 0 };
  expect([cells().get(`${top} ${left}`), cells().get(`${top} ${left + 1}`)]).toEqual(["Yes", ""]);
});

test("number formats give a dropdown its labels", () => {
  const { top = 0 } = parseRange(ranges().get("LivesInCodes") ?? "") ?? {};
  expect(ranges().get("LivesInCodes")).toBe(`A${top + 1}:A${top + 6}`);
  expect(formats().get(`A${top + 1}:B${top + 6}`)?.[1]).toBe('0" – Foster care"');
  expect([...formats().values()].flat()).toContain('@" – Moderate learning difficulty"');
});

test("no two lists share a cell", () => {
  const written = of("write").flatMap(({ range }) => {
    const { top, left, bottom, right } = parseRange(range) ?? { top: 0, left: 0, bottom: -1, right: -1 };
    return Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, i) => {
      const width = right - left + 1;
      return `${top + Math.floor(i / width)} ${left + (i % width)}`;
    });
  });
  expect(new Set(written).size).toBe(written.length);
});

test("every list has its title above it", () => {
  for (const { name, title } of CODE_LISTS) {
    const { top, left } = parseRange(ranges().get(name) ?? "") ?? { top: 0, left: 0 };
    expect(cells().get(`${top - 1} ${left}`)).toBe(title);
  }
});

test("names that the workbook has are moved, not added", () => {
  const moved = codesSheet(new Map([["GroupCodes", "=Codes!$A$1"]])).filter(
    (change) => change.type === "move name",
  );
  expect(moved).toEqual([
    expect.objectContaining({ name: "GroupCodes", sheet: "Codes", range: ranges().get("GroupCodes") }),
  ]);
});

test("labels take no room: people read them with their codes", () => {
  const hidden = [...formats(1).values()].flat().filter((format) => format !== undefined);
  const labels = CODE_LISTS.filter(hasLabels).flatMap(({ codes }) => codes);
  expect(hidden).toEqual(labels.map(() => ";;;"));
});

describe("a workbook from before, whose lists stand side by side", () => {
  const before = new Map([
    ["GroupCodes", "=Codes!$A$4:$A$6"],
    ["AgeCodes", "=Codes!$AB$4:$AB$30"],
  ]);
  const placed = (names: ReadonlyMap<string, string>) =>
    new Map(
      codesSheet(names).flatMap((change) =>
        change.type === "add name" || change.type === "move name" ? [[change.name, change.range]] : [],
      ),
    );

  test("keeps each list where it is", () => {
    expect(placed(before).get("GroupCodes")).toBe("A4:A6");
    expect(placed(before).get("GenderCodes")).toBe("D4:D6");
    expect(placed(before).get("AgeCodes")).toBe("AB4:AB30");
  });

  test("keeps them where the sheet was renamed or its names are written otherwise", () => {
    expect(placed(new Map([["agecodes", "='Old codes'!$AB$4:$AB$30"]])).get("LivesInCodes")).toBe("J4:J9");
  });

  test("a list whose name is gone stands where it stood", () => {
    expect(placed(new Map([["LddTypeCodes", "=Codes!$P$4:$P$15"]])).get("YesNoCodes")).toBe("V4:V5");
  });
});
