import { repair } from "../../../src/app/fill/repair";
import { ExcelError, sentenceOf } from "../../../src/app/errors/excel-error";
import { openScene, sceneOf } from "../../fail-anywhere/scenes";
import type { AtWork } from "../../support/at-work";
import { copyOf } from "../../support/memory-grid/copy-of";
import { SHEET_GESTURES } from "../../support/sheet-gestures";

/** All that the pane says of the list. */
function says(work: AtWork): object {
  const { phase, checked, damage, error, foundLists } = work.session.state();
  return {
    phase,
    findings: work.findings(),
    counts: checked?.list.counts,
    damage,
    error: error instanceof ExcelError ? sentenceOf(error) : error,
    found: foundLists?.lists.map(({ sheet }) => sheet),
  };
}

/** Long enough for the look at dropdowns and highlighting, which comes now and then while people work. */
const A_WHILE = 60_000;

test("there are eighty gestures, and more", () => {
  expect(Object.keys(SHEET_GESTURES).length).toBeGreaterThanOrEqual(80);
});

test.each(Object.entries(SHEET_GESTURES))(
  "%s: the pane says what a new reading of the workbook says",
  async (_, make) => {
    const work = await openScene(await sceneOf("hundred"));
    await work.later();
    make(work.grid);
    await work.later(A_WHILE);
    const live = says(work);
    work.stop();
    const settings = new Map(work.host.settings);
    const anew = await openScene({ grid: copyOf(work.grid), settings });
    await anew.later(A_WHILE);
    const fresh = says(anew);
    anew.stop();
    expect(live).toEqual(fresh);
  },
);

/** What cells of the list's sheet hold that nobody but a person wrote: no formula, and how often. */
function entries({ grid }: AtWork): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { id } of grid.sheets()) {
    const used = grid.usedRange(id);
    for (const cell of used ? grid.formulas(used).flat() : [])
      if (cell !== "" && !(typeof cell === "string" && cell.startsWith("=")))
        found.set(`${typeof cell} ${String(cell)}`, (found.get(`${typeof cell} ${String(cell)}`) ?? 0) + 1);
  }
  return found;
}

/** What is no entry, but stands where a header, a count or a code belongs. */
const WRITTEN_OVER: Readonly<Record<string, readonly string[]>> = {
  "write over a header": ["string How old"],
  "write over a count": ["string thirty-five"],
  "write over a code": ["string 9"],
  "replace No by N in the whole sheet": [
    "string KNwn to social care",
    "string Excluded or Nt in school",
    "string Nt in employment, education or training",
  ],
  "paste headers in other words": [
    "string ID",
    "string List",
    "string Referred",
    "string Worker",
    "string Team name",
    "string Age (years)",
    "string Sex",
    "string Ethnic group",
  ],
};

test.each(Object.entries(SHEET_GESTURES))(
  "%s: Repair changes no entry, and pressed again finds nothing more to do",
  async (name, make) => {
    const work = await openScene(await sceneOf("hundred"));
    await work.later();
    make(work.grid);
    await work.later(A_WHILE);
    const before = entries(work);
    const isDone = await work.session.run(repair);
    const { error } = work.session.state();
    expect(isDone || error !== undefined).toBe(true);
    const lost = (): string[] => {
      const now = entries(work);
      const gone = [...before].filter(([cell, count]) => (now.get(cell) ?? 0) < count).map(([cell]) => cell);
      return gone.filter((cell) => WRITTEN_OVER[name]?.includes(cell) !== true);
    };
    expect(lost()).toEqual([]);
    await work.later(A_WHILE);
    if (isDone) {
      expect(work.session.state().damage).toEqual([]);
      expect(await work.session.run(repair)).toBe(true);
      expect(work.session.state().statusMessage).not.toMatch(/^Repaired/);
      expect(lost()).toEqual([]);
    }
    work.stop();
  },
);
