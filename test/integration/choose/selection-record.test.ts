import { draw } from "../../../src/app/choose/draw";
import { excludeCase } from "../../../src/app/choose/exclude-case";
import { flagTheTen } from "../../../src/app/choose/flag-the-ten";
import { replace } from "../../../src/app/choose/replace";
import { createHash } from "node:crypto";
import { oldChoice } from "../../support/old-choice";
import { atChoose } from "../../support/at-choose";
import { type AtWork, atWorkOnTheHundred } from "../../support/at-work";

let work: AtWork;
beforeEach(async () => {
  work = await atWorkOnTheHundred();
});
afterEach(() => {
  work.stop();
});

const { ticks, kept, said, recordRows, chosen } = atChoose(() => work);

test("Selection record stands right behind Selected cases, and is made again where it was deleted", async () => {
  const sheets = (): string[] => work.grid.sheets().map(({ name }) => name);
  await work.session.run(draw, "1");
  await work.session.run(flagTheTen);
  const [list = "", codes = "", ...others] = sheets().filter((name) => !name.startsWith("Select"));
  expect(sheets()).toEqual([list, codes, ...others, "Selected cases", "Selection record"]);
  work.grid.addSheet("Last");
  work.grid.deleteSheet(work.grid.rangeAt("'Selection record'!A1").sheet);
  await work.later();
  await work.session.run(flagTheTen);
  expect(sheets()).toEqual([list, codes, ...others, "Selected cases", "Selection record", "Last"]);
});

test("a record that gets shorter leaves no old lines behind", async () => {
  await work.session.run(excludeCase, "1002", true);
  await work.session.run(draw, "1");
  await work.session.run(flagTheTen);
  const before = recordRows().filter((row) => row.length > 0).length;
  await work.session.run(excludeCase, "1002", false);
  await work.session.run(flagTheTen);
  expect(recordRows().filter((row) => row.length > 0).length).toBe(before - 2);
  expect(recordRows()).not.toContainEqual(["Excluded by hand"]);
});

test("a sheet Selection record of somebody else’s is not written over, and nothing else is done", async () => {
  work.grid.addSheet("Selection record");
  work.grid.type("'Selection record'!B2", "mine");
  await work.session.run(draw, "1");
  const before = ticks();
  await work.session.run(flagTheTen);
  expect(said()).toBe(
    "There is a sheet Selection record that is not the add-in’s. Rename it, then press Flag the ten again.",
  );
  expect(work.grid.sheets().map(({ name }) => name)).not.toContain("Selected cases");
  expect(ticks()).toEqual(before);
});

test("lines that an earlier version wrote below the table are carried over, and what people typed there stays", async () => {
  await work.session.run(draw, "4-6-1-3");
  await work.session.run(flagTheTen);
  work.grid.deleteSheet(work.grid.rangeAt("'Selection record'!A1").sheet);
  const ours: readonly (readonly [row: number, ...texts: string[]])[] = [
    [28, "How the ten were chosen"],
    [29, "Seed", "4-6-1-3"],
    [30, "Method", "Draw: the open places filled by ticket"],
  ];
  for (const [row, label = "", text = ""] of ours) {
    work.grid.type(`'Selected cases'!A${row}`, label);
    if (text !== "") work.grid.type(`'Selected cases'!D${row}`, text);
  }
  work.grid.type("'Selected cases'!A31", "Agreed with the DLI");
  work.grid.type("'Selected cases'!N29", "beside");
  work.grid.type("'Selected cases'!D30", "Draw, as agreed");
  const digests = ours.map(([, ...texts]) =>
    createHash("sha256").update(texts.join("\t")).digest("hex").slice(0, 10),
  );
  const before = oldChoice({ ...kept(), oldLines: digests });
  work.host.settings.clear();
  work.host.settings.set(...before);
  await work.later();

  // A replacement: the table grows by a row at the same time.
  await work.session.run(replace, chosen()[0] ?? "", "closed", "");
  expect(said()).toMatch(/is withdrawn \(closed\)/);
  const below = work.values("'Selected cases'!A26:N40").flatMap((row) => {
    const filled = row.filter((cell) => cell !== "").map(String);
    return filled.length === 0 || filled.includes("Reserve") ? [] : [filled];
  });
  expect(below).toEqual([["beside"], ["Method", "Draw, as agreed"], ["Agreed with the DLI"]]);
  expect(kept().oldLines).toEqual([]);
  expect(recordRows()).toContainEqual(["Seed", "4-6-1-3"]);
});
