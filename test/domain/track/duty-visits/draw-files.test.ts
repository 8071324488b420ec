import fc from "fast-check";
import { CannotDo } from "../../../../src/domain/shared/cannot-do";
import { drawFiles, inTicketOrder } from "../../../../src/domain/track/duty-visits/draw-files";
import type { DrawRequest } from "../../../../src/domain/track/duty-visits/duty-visit-table";
import { readDutyVisits, visitsOf } from "../../../../src/domain/track/duty-visits/duty-visits";
import { visitWords } from "../../../../src/domain/track/duty-visits/visit-words";
import { PlannedBook } from "../../support/planned-book";
import { changesOn, NO_SHEET, sheetOf, type Written, written } from "../../support/written";
import { aSeed } from "../../choose/a-choice";
import { EMPTY, REQUEST } from "../a-duty-visit";

const NAMES = new Map([["DutyDraws", "='Duty visit'!$G$7:$N$7"]]);

/** The sheet after a draw that can be made, and what was drawn. */
function drawnOn(sheet: Written | undefined, change: Partial<DrawRequest> = {}) {
  const duty = sheet && readDutyVisits({ sheet: "Duty visit", ...sheet }, NAMES);
  const drawn = drawFiles(duty, { ...REQUEST, ...change }, { ...EMPTY, names: sheet ? NAMES : EMPTY.names });
  return { ...drawn, sheet: written(sheet ?? NO_SHEET, changesOn("Duty visit", drawn.changes)) };
}
/** A draw that cannot be made. */
const refused = (change: Partial<DrawRequest>, sheet?: Written) => (): unknown => {
  const duty = sheet && readDutyVisits({ sheet: "Duty visit", ...sheet }, NAMES);
  return drawFiles(duty, { ...REQUEST, ...change }, EMPTY);
};
const rowsOf = ({ range: table, cells }: Written): unknown[][] =>
  cells.values.slice(table.top + 1, table.bottom + 1).map((row) => row.slice(0, 5));

describe("a first draw", () => {
  const { sheet, positions, changes } = drawnOn(undefined);

  test("is made by changes that fit", () => {
    const book = new PlannedBook(new Set(EMPTY.sheets)).follow(changes);
    expect(book.amiss).toEqual([]);
    expect([...book.tables]).toEqual(["DutyVisit"]);
    expect(book.names.has("DutyDraws")).toBe(true);
  });

  test("writes a row for each file, in the order of the tickets", () => {
    expect(positions).toEqual([17, 14, 27]);
    expect(sheet.cells.values[6]?.slice(0, 5)).toEqual([
      "Visit",
      "Duty point",
      "Position",
      "Looked at",
      "Notes",
    ]);
    expect(rowsOf(sheet)).toEqual([17, 14, 27].map((at) => ["1", "North office", at, "", ""]));
  });

  test("says beside the table all that is needed to redo it", () => {
    expect(sheet.cells.values[6]?.slice(6)).toEqual([
      "Visit",
      "Duty point",
      "Seed",
      "Files in log",
      "Files to look at",
      "Drawn",
      "Date of visit",
      "Inspector",
    ]);
    expect(sheet.cells.values[7]?.slice(6)).toEqual([
      "1",
      "North office",
      "4-6-1-3",
      40,
      3,
      "28/06/2006 10:05",
      "",
      "",
    ]);
    expect(sheet.cells.values.slice(0, 5).map(([cell]) => cell)).toEqual([
      "Duty visits",
      "Files of the duty log, drawn by chance. What was drawn, and with which seed, stands on the right.",
      "Each file has a ticket, made from the seed, the visit and the position in the log. It is the SHA-256 of the three with the sign | between, such as 4-6-1-3|1|17.",
      "The first 13 hex digits are the ticket. The files with the lowest tickets are looked at, in the order of their tickets. Asked for more, the first ones stay.",
      "printf %s '4-6-1-3|1|17' | sha256sum",
    ]);
  });
});

describe("asked for more", () => {
  const first = drawnOn(undefined).sheet;

  test("the first ones stay, and the next tickets come below", () => {
    const { sheet, positions, changes } = drawnOn(first, { wanted: 5 });
    expect(positions).toEqual([2, 18]);
    expect(rowsOf(sheet).map((row) => row[2])).toEqual([17, 14, 27, 2, 18]);
    expect(sheet.cells.values[8]?.slice(6)).toEqual([
      "1",
      "North office",
      "4-6-1-3",
      40,
      5,
      "28/06/2006 10:05",
      "",
      "",
    ]);
    expect(changes).toContainEqual({ type: "show", sheet: "Duty visit", cell: "A11" });
  });

  test("whatever the numbers, what was drawn stays and the whole is what one draw would have given", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 30 }), fc.nat(), fc.nat(), (inLog, a, b) => {
        const wanted = 2 + (a % (inLog - 1));
        const before = 1 + (b % (wanted - 1));
        const start = drawnOn(undefined, { inLog, wanted: before });
        const more = drawnOn(start.sheet, { inLog, wanted });
        const all = [...start.positions, ...more.positions];
        expect(all).toEqual(drawnOn(undefined, { inLog, wanted }).positions);
        expect(rowsOf(more.sheet).map((row) => row[2])).toEqual(all);
      }),
      { numRuns: 40 },
    );
  });

  test("another visit has tickets of its own", () => {
    const { positions, sheet } = drawnOn(first, { visit: "2", dutyPoint: "South office" });
    expect(positions).toEqual(inTicketOrder(aSeed("4-6-1-3"), "2", 40).slice(0, 3));
    expect(rowsOf(sheet)).toHaveLength(6);
    expect(visitsOf(readDutyVisits({ sheet: "Duty visit", ...sheet }, NAMES)).map(visitWords)).toEqual([
      "Visit 1, North office: 3 of 40 files drawn, 0 looked at",
      "Visit 2, South office: 3 of 40 files drawn, 0 looked at",
    ]);
  });

  test("a note that people wrote below the draws stays, and the next draw goes below it", () => {
    const values = first.cells.values.map((row) => [...row]);
    values[8] = ["1", "North office", 14, "", "", "", "", "Log seen with the duty manager"];
    const { changes } = drawnOn({ ...first, cells: sheetOf(values) }, { wanted: 5 });
    expect(changes).toContainEqual(expect.objectContaining({ type: "write", range: "G10:N10" }));
  });

  test("rows sorted by hand, and columns moved, are found all the same", () => {
    const headers = ["Notes", "Position", "Visit", "Duty point", "Looked at"];
    const moved: Written = {
      range: { top: 0, left: 0, bottom: 3, right: 4 },
      cells: sheetOf([headers, ["", "27", 1, "North office", "yes"], [], ["", 17, "1", "North office", ""]]),
    };
    const duty = readDutyVisits({ sheet: "Duty visit", ...moved }, new Map());
    expect(duty.rows.map(({ row, key, position, lookedAt }) => [row, key, position, lookedAt])).toEqual([
      [2, "1", 27, true],
      [4, "1", 17, false],
    ]);
    expect(visitsOf(duty).map(visitWords)).toEqual(["Visit 1, North office: 2 files drawn, 1 looked at"]);
    const drawn = drawFiles(duty, { ...REQUEST, wanted: 4 }, EMPTY);
    expect(drawn.positions).toEqual([14, 2]);
    expect(drawn.changes).toContainEqual({
      type: "add table rows",
      table: "DutyVisit",
      becomes: "A1:E6",
      sheet: "Duty visit",
      range: "A5:E6",
      cells: [
        [null, 14, "1", "North office", null],
        [null, 2, "1", "North office", null],
      ],
    });
    // What was written of the draws was lost: it begins anew.
    expect(drawn.changes).toContainEqual({
      type: "add name",
      name: "DutyDraws",
      sheet: "Duty visit",
      range: "G1:N1",
    });
  });

  test("what is written of the draws moves down with the rows below the table", () => {
    const short: Written = { range: { ...first.range, bottom: 7 }, cells: first.cells };
    const { changes } = drawnOn(
      {
        ...short,
        cells: sheetOf([
          ...first.cells.values.slice(0, 8),
          [],
          ["", "", "", "", "", "", "1", "North office", "4-6-1-3", 40, 3, "x"],
        ]),
      },
      { wanted: 3 },
    );
    expect(changes[0]).toEqual({ type: "insert rows", sheet: "Duty visit", before: 9, count: 2 });
    expect(changes).toContainEqual(expect.objectContaining({ type: "write", range: "G13:N13" }));
  });
});

describe("a draw that cannot be made says why", () => {
  const first = drawnOn(undefined).sheet;
  test.each<[Partial<DrawRequest>, string]>([
    [{ visit: " " }, "Enter the number of the visit, such as 1."],
    [{ dutyPoint: "" }, "Enter the duty point."],
    [
      { dutyPoint: "Mrs Bell’s" },
      "The visit or the duty point seems to give a person’s name. Take it out, so that nobody can be identified.",
    ],
    [
      { visit: "a@b.gov.uk" },
      "The visit or the duty point seems to give an e-mail address. Take it out, so that nobody can be identified.",
    ],
    [{ inLog: 0 }, "Enter how many files are in the log, 1 to 9,999."],
    [{ inLog: 10_000 }, "Enter how many files are in the log, 1 to 9,999."],
    [{ inLog: 2.5 }, "Enter how many files are in the log, 1 to 9,999."],
    [{ wanted: 0 }, "Enter how many files to look at, 1 to 40."],
    [{ wanted: 41 }, "Enter how many files to look at, 1 to 40."],
    [{ seed: "  " }, "Enter the seed: the throw of dice, say."],
    [
      { seed: "5", wanted: 5 },
      "Visit 1 was drawn with the seed 4-6-1-3. Use that seed, so that the files drawn first stay.",
    ],
    [
      { dutyPoint: "South", wanted: 5 },
      "Visit 1 is to the duty point North office. Give a visit elsewhere another number.",
    ],
    [{ inLog: 20, wanted: 5 }, "Visit 1 has the file at position 27 already: the log has at least 27 files."],
    [{ wanted: 2 }, "Visit 1 has 3 files already. To draw more, enter a greater number to look at."],
  ])("%j: %s", (change, words) => {
    expect(refused(change, first)).toThrow(new CannotDo(words));
  });

  test("a table without its visit or position is named", () => {
    for (const header of ["Visit", "Position"]) {
      const values = first.cells.values.map((row) => row.map((cell) => (cell === header ? "X" : cell)));
      expect(refused({ wanted: 5 }, { ...first, cells: sheetOf(values) })).toThrow(
        `The table on the sheet Duty visit has no column ${header}. Put the header back, then press Draw files again.`,
      );
    }
  });
});

test("the whole log can be drawn, and a log of one file", () => {
  expect(drawnOn(undefined, { inLog: 40, wanted: 40 }).positions).toHaveLength(40);
  expect(drawnOn(undefined, { inLog: 1, wanted: 1 }).positions).toEqual([1]);
});
