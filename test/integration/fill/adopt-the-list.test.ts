import { adoptTheList } from "../../../src/app/fill/adopt-the-list";
import type { ListChoice } from "../../../src/app/fill/list-choice";
import { lookForLists } from "../../../src/app/fill/look-for-lists";
import { ExcelError } from "../../../src/app/errors/excel-error";
import { setUp } from "../../../src/app/fill/set-up";
import { tidyUp } from "../../../src/app/fill/tidy-up";
import { proposedColumns } from "../../../src/domain/fill/returned/chosen-list";
import { listsToTake } from "../../../src/domain/fill/returned/find-lists";
import { proposalsFor } from "../../../src/domain/fill/tidy-up/tidy-up";
import type { Cell } from "../../../src/domain/spreadsheet/cell";
import { readSheets } from "../../../src/excel/read/read-sheets";
import { type AtWork, atWork } from "../../support/at-work";

let work: AtWork;
beforeEach(async () => {
  work = await atWork();
});
afterEach(() => {
  work.stop();
});

const LAC: readonly (readonly Cell[])[] = [
  ["Looked after children - sample", "", "", "", "", "", "", "", ""],
  [
    "Child ID",
    "Worker",
    "Team / description",
    "Sex",
    "Age (nearest yr)",
    "Ethnic origin",
    "Referral date",
    "Placement",
    "Shoe size",
  ],
  ["303999", "J. Marsh", "North", "male ", 6, 3, "18/05/2004", "K2", "=1+1"],
  [731488, "P. Lane", "North", "F", "7 years", "WBRI", 38_478, "Kinship", "0071"],
];
const CP: readonly (readonly Cell[])[] = [
  ["Case No.", "Registration category", "M/F", "Age"],
  ["CH00123", "NEGLECT", "M", 4],
  ["", "", "", ""],
  ["CH00049", "PHY", "F", 5],
];

function put(sheet: string, rows: readonly (readonly Cell[])[]): void {
  work.grid.addSheet(sheet);
  work.grid.write(
    work.grid.rangeAt(`'${sheet}'!A1:${String.fromCharCode(64 + (rows[0]?.length ?? 1))}${rows.length}`),
    rows,
  );
}

/** What the pane proposes, with nothing chosen by hand. */
const proposed = (): ListChoice[] =>
  listsToTake(work.session.state().foundLists?.lists ?? []).map((list) => ({
    list,
    columns: proposedColumns(list.match),
    group: list.group,
  }));

test("lists on several sheets are found, adopted and tidied; the sheets stay as they are", async () => {
  put("LAC 35", LAC);
  put("CP register", CP);
  await work.later();
  await work.session.run(lookForLists);
  expect(work.session.state().statusMessage).toBe(
    "2 lists found: LAC 35 and CP register. Look at the match below.",
  );
  await work.session.run(adoptTheList, proposed());
  expect(work.session.state().error).toBeUndefined();
  expect(work.session.state().statusMessage).toMatch(
    /^4 rows taken over from LAC 35 \(2\) and CP register \(2\): LAC 2, CPR 2, LDD 0\. Nothing was changed there\. \d places to look at are listed below\./,
  );
  const notes = work.session.state().adoptionNotes ?? [];
  // What no column was matched with, and what stands at the right, is told of each sheet.
  expect(notes.map(({ kind, sheet }) => `${kind}, ${sheet}`)).toContain("column not found, CP register");
  expect(notes.filter(({ kind }) => !kind.startsWith("column"))).toEqual([
    {
      kind: "formula",
      sheet: "LAC 35",
      address: "I3",
      words: "=1+1 is a formula. Its result, 0, is adopted.",
    },
  ]);
  expect(work.session.state().phase).toBe("list");
  const list = work.session.state().checked?.list;
  expect(list?.counts).toEqual({ LAC: 2, CPR: 2, LDD: 0, All: 4 });
  // Case number to Lives in, and the column of their own.
  expect(work.values("'Case list'!A6:I9")).toEqual([
    ["303999", "LAC", "18/05/2004", "J. Marsh", "North", 6, "male ", 3, "K2"],
    [731_488, "LAC", 38_478, "P. Lane", "North", "7 years", "F", "WBRI", "Kinship"],
    ["CH00123", "CPR", "", "", "", 4, "M", "", ""],
    ["", "", "", "", "", "", "", "", ""],
  ]);
  expect(work.values("'Case list'!X5:X7")).toEqual([["Shoe size"], [0], ["0071"]]);
  expect(work.values("'LAC 35'!A1:I4")).toEqual(
    LAC.map((row) => row.map((cell) => (cell === "=1+1" ? 0 : cell))),
  );
  await work.session.run(tidyUp, list ? proposalsFor(list) : []);
  expect(work.values("'Case list'!C6:I7")).toEqual([
    [38_125, "J. Marsh", "North", 6, "Male", 3, 1],
    [38_478, "P. Lane", "North", 7, "Female", 1, 4],
  ]);
});

test("an empty case list that is there takes the rows; one with cases refuses them", async () => {
  put("LAC 35", LAC);
  await work.later();
  await work.session.run(lookForLists);
  const choices = proposed();
  await work.session.run(adoptTheList, choices);
  work.grid.type("'Case list'!E6", "South");
  await work.later();
  await work.session.run(adoptTheList, choices);
  expect(work.session.state().error).toBe(
    "The sheet Case list has cases already that are not these. These rows are not in it as they stand: LAC 35 row 3. A list is adopted into an empty one: move these cases to another sheet first. Take them in brings them back afterwards.",
  );
  expect(work.values("'Case list'!E6")).toEqual([["South"]]);
  work.grid.paste(
    "'Case list'!A6",
    Array.from({ length: 2 }, () => Array.from({ length: 24 }, () => "")),
  );
  await work.later();
  await work.session.run(adoptTheList, choices);
  expect(work.session.state().error).toBeUndefined();
  expect(work.session.state().checked?.list.counts.All).toBe(2);
});

test("a sheet that is gone since it was looked at is named, and nothing is written", async () => {
  put("LAC 35", LAC);
  await work.later();
  await work.session.run(lookForLists);
  const choices = proposed();
  work.grid.deleteSheet(work.grid.rangeAt("'LAC 35'!A1").sheet);
  await work.session.run(adoptTheList, choices);
  expect(work.session.state().error).toBe(
    "The sheet LAC 35 is no longer as it was found. Press Look for a list again.",
  );
  expect(work.session.state().phase).toBe("no list");
});

test("cases whose group nobody has said are counted as such", async () => {
  put("Return", [
    ["Case No.", "Age"],
    [72, 8],
  ]);
  await work.later();
  await work.session.run(lookForLists);
  await work.session.run(adoptTheList, proposed());
  expect(work.session.state().statusMessage).toMatch(
    /^1 row taken over from Return \(1\): LAC 0, CPR 0, LDD 0, 1 without one of these groups\./,
  );
});

test("pressed again after Excel had failed once the table stood, the band above it is whole too", async () => {
  put("LAC 35", LAC);
  await work.later();
  await work.session.run(lookForLists);
  const choices = proposed();
  const [tableAndName, batchesBefore] = [13, 5];
  work.host.faults.failAction(tableAndName, "GeneralException", batchesBefore);
  await work.session.run(adoptTheList, choices);
  expect(work.session.state().error).toMatchObject({ reason: "refused", detail: "GeneralException" });
  expect(work.grid.tables().map(({ name }) => name)).toEqual(["CaseList"]);
  await work.session.run(adoptTheList, choices);
  expect(work.session.state().error).toBeUndefined();
  expect(work.values("'Case list'!A1:G3")).toEqual([
    ["Case list", "", "", "LAC", "CPR", "LDD", "All"],
    ["Local authority", "", "Listed", 0, 0, 0, 0],
    ["List date", "", "Expected", 35, 30, 35, 0],
  ]);
});

test("dates in columns of their own stay dates, texts that look like formulas stay texts, and widths stay", async () => {
  work.grid.addSheet("LAC 35");
  for (const texts of ["E1", "C2:C3", "E2:E3"])
    work.grid.setFormat(work.grid.rangeAt(`'LAC 35'!${texts}`), { numberFormat: "@" });
  work.grid.write(work.grid.rangeAt("'LAC 35'!A1:E3"), [
    ["Child ID", "Age", "Comments", "Reviewed", "=Mark"],
    ["0071", 7, "=see the file", 38_425, "-"],
    ["72", 8, "+44 1632 960001", 38_426, "@home"],
  ]);
  const { sheet } = work.grid.rangeAt("'LAC 35'!A1");
  work.grid.setFormat(work.grid.rangeAt("'LAC 35'!D2:D3"), { numberFormat: "dd/mm/yyyy" });
  work.grid.setColumnWidth(sheet, 3, 3, 77);
  await work.later();
  await work.session.run(lookForLists);
  await work.session.run(adoptTheList, proposed());
  expect(work.session.state().error).toBeUndefined();
  const listSheet = work.grid.rangeAt("'Case list'!A1").sheet;
  expect(work.grid.texts(work.grid.rangeAt("'Case list'!X5:Y7"))).toEqual([
    ["Reviewed", "=Mark"],
    ["14/03/2005", "-"],
    ["15/03/2005", "@home"],
  ]);
  expect(work.grid.columnWidth(listSheet, 23)).toBe(77);
  expect(work.values("'Case list'!V6:V7")).toEqual([["=see the file"], ["+44 1632 960001"]]);
  // Columns of their own at the right are no headers of the list that are spelt wrong.
  expect(work.findings().filter((finding) => finding.includes("header"))).toEqual([]);
});

test("a list that is there is made longer and wider for what is adopted", async () => {
  const rows = Array.from({ length: 130 }, (_, i): Cell[] => [1000 + i, 7, `note ${i}`]);
  put("LAC 35", [["Child ID", "Age", "Own"], ...rows]);
  await work.later();
  await work.session.run(setUp);
  await work.session.run(lookForLists);
  await work.session.run(adoptTheList, proposed());
  expect(work.session.state().error).toBeUndefined();
  expect(work.session.state().checked?.list.counts.LAC).toBe(130);
  expect(work.session.state().reading?.list?.range).toMatchObject({ bottom: 134, right: 23 });
  expect(work.values("'Case list'!X5:X6")).toEqual([["Own"], ["note 0"]]);
});

test("a sheet that no single answer of Excel holds is read in pieces", async () => {
  work.host.faults.payloadLimit = 60_000;
  const rows = Array.from({ length: 400 }, (_, i): Cell[] => [1000 + i, 7, "x".repeat(200)]);
  work.grid.addSheet("LAC 35");
  work.grid.write(work.grid.rangeAt("'LAC 35'!A1:C401"), [["Child ID", "Age", "Comments"], ...rows]);
  const reading = await readSheets(
    (batch) => Excel.run(batch).catch((error: unknown) => Promise.reject(asOurs(error))),
    ["LAC 35"],
  );
  expect(reading[0]?.cells.values).toHaveLength(401);
  expect(reading[0]?.formulas.values[400]).toEqual([1399, 7, "x".repeat(200)]);
});

test.each([
  ["a new list", false, 5_400],
  ["the empty list that is there", true, 3_000],
])(
  "more than Excel on the web takes at once is refused before anything is written into %s",
  async (_, isThere, length) => {
    const rows = Array.from({ length: 1_000 }, (_row, i): Cell[] => [1000 + i, 7, "x".repeat(length)]);
    put("LAC 35", [["Child ID", "Age", "Comments"], ...rows]);
    await work.later();
    if (isThere) await work.session.run(setUp);
    await work.session.run(lookForLists);
    await work.session.run(adoptTheList, proposed());
    if (isThere) expect(work.values("'Case list'!A6:V6").flat().join("")).toBe("");
    expect(work.session.state().error).toMatch(
      /^LAC 35: More stands there than Excel on the web takes at once, so nothing was adopted\./,
    );
    expect(work.grid.tables()).toHaveLength(isThere ? 1 : 0);
  },
);

const asOurs = (error: unknown): ExcelError =>
  new ExcelError("refused", "read", error instanceof Error && "code" in error ? String(error.code) : "");

test("a sheet of ours whose table is gone is no list", async () => {
  put("Selected cases", LAC);
  await work.later();
  await work.session.run(lookForLists);
  expect(work.session.state().statusMessage).toBe("No sheet has the headers of a list of cases.");
});
