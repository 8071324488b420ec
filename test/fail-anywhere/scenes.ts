/* eslint max-lines: ["error", 320] -- a table, to be read in one piece. */
import { draw } from "../../src/app/choose/draw";
import { flagTheTen } from "../../src/app/choose/flag-the-ten";
import { checksSheet } from "../../src/app/fill/checks-sheet";
import { useThisMatch } from "../../src/app/fill/use-this-match";
import { setUp } from "../../src/app/fill/set-up";
import { drawFiles } from "../../src/app/track/draw-files";
import { summary } from "../../src/app/track/summary";
import { trackingSheet } from "../../src/app/track/tracking-sheet";
import { proposedColumns } from "../../src/domain/fill/returned/chosen-list";
import { HEADERS } from "../../src/domain/case-list/grid/case-list-sheet";
import { LIST_DATE } from "../support/a-list";
import { type AtWork, atWork } from "../support/at-work";
import { TODAY } from "../support/at-track";
import { copyOf } from "../support/memory-grid/copy-of";
import { aHundred, aRow, rowOfCase, TEN } from "../support/sample-cells";
import { addInterviews, enterDays } from "./meetings";
import { cell, type Scene } from "./scene";

export const FILES = { visit: "1", dutyPoint: "North office", inLog: "40", wanted: "3", seed: "4-6-1-3" };
export const SEED = "4-6-1-3";

/** The workbooks in which presses begin, each made from another by what people do. */
export const SCENES = {
  blank: { from: undefined, make: () => undefined },
  /** Somebody's own sheet with the list's headers. */
  pasted: {
    from: "blank",
    make: ({ grid }) => {
      grid.paste("Sheet1!A1", [HEADERS, ...aHundred()]);
      grid.type("Sheet1!Z3", "a note of mine");
    },
  },
  /** As an authority returns it: two sheets, in its own words. */
  returned: {
    from: "blank",
    make: ({ grid }) => {
      grid.addSheet("LAC 35");
      grid.paste("'LAC 35'!A1", [
        ["Looked after children", "", "", ""],
        ["Child ID", "Sex", "Referral date", "Shoe size"],
        ["0071", "F", "18/05/2004", 31],
        [72, "male ", 38_478, "=1+1"],
      ]);
      grid.addSheet("CP register");
      grid.paste("'CP register'!A1", [
        ["Case No.", "Registration category", "M/F"],
        ["CH1", "NEG", "M"],
      ]);
    },
  },
  "checked in place": {
    from: "returned",
    make: async ({ session }) => {
      const [list] = session.state().foundLists?.lists ?? [];
      if (list)
        await session.run(useThisMatch, {
          list,
          columns: proposedColumns(list.match),
          group: list.group,
        });
    },
  },
  hundred: {
    from: "blank",
    make: async ({ session, grid }) => {
      await session.run(setUp);
      grid.type("'Case list'!B2", "Sampleshire");
      grid.type("'Case list'!B3", LIST_DATE);
      grid.paste("'Case list'!A6", aHundred());
      grid.type("'Case list'!Z8", "a note of mine");
      grid.type("'Case list'!B120", "another, far below");
    },
  },
  /** Nine cases, and a list under other headers on a sheet of its own. */
  begun: {
    from: "blank",
    make: async ({ session, grid }) => {
      await session.run(setUp);
      grid.type("'Case list'!B2", "Sampleshire");
      grid.type("'Case list'!B3", LIST_DATE);
      grid.paste("'Case list'!A6", aHundred().slice(0, 9));
      grid.addSheet("Return");
      grid.paste("Return!A1", [
        ["Case No.", "Age"],
        ["72", 8],
      ]);
    },
  },
  faulty: {
    from: "hundred",
    make: ({ grid }) => {
      for (const row of [7, 9, 30]) grid.type(cell("gender", row), "F");
      for (const row of [7, 12]) grid.type(cell("camhs", row), "y");
      for (const row of [8, 40, 41]) grid.type(cell("cafcass", row), "");
      grid.type(cell("referral", 20), "14/03/2005");
      grid.type(cell("livesIn", 10), 6);
      grid.type(cell("livesIn", 11), 6);
      grid.type(cell("age", 15), 44);
    },
  },
  /** As after careless pasting, and with the sheet Codes deleted. */
  damaged: {
    from: "faulty",
    make: ({ grid }) => {
      grid.paste(cell("group", 6), grid.values(grid.rangeAt("'Case list'!B6:H105")));
      grid.clear("'Case list'!D2");
      grid.deleteSheet(grid.rangeAt("Codes!A1").sheet);
    },
  },
  /** Made plain cells with Convert to Range, and a column deleted. */
  "without its table": {
    from: "faulty",
    make: ({ grid }) => {
      grid.removeTable(grid.tableNamed("CaseList").id);
      grid.deleteColumn(grid.rangeAt("'Case list'!A1").sheet, 7);
    },
  },
  /** A column within the list deleted, or its first, or the row of its headers. */
  "without a column": {
    from: "faulty",
    make: ({ grid }) => {
      grid.deleteColumn(grid.rangeAt("'Case list'!A1").sheet, 7);
    },
  },
  "without column A": {
    from: "faulty",
    make: ({ grid }) => {
      grid.deleteColumn(grid.rangeAt("'Case list'!A1").sheet, 0);
    },
  },
  "without its headers": {
    from: "faulty",
    make: ({ grid }) => {
      grid.deleteRows(grid.rangeAt("'Case list'!A1").sheet, 4, 1);
    },
  },
  /** Below the list after a gap, one of them in it already, and to its right; there is one empty row in the table. */
  "with cases outside": {
    from: "hundred",
    make: ({ grid }) => {
      grid.clear("'Case list'!A105:W105");
      grid.paste("'Case list'!A112", [aRow("LAC", 2001), aRow("CPR", 2002), ...aHundred().slice(3, 4)]);
      grid.paste("'Case list'!AB9", [aRow("LDD", 2003)]);
    },
  },
  "with cases on another sheet": {
    from: "hundred",
    make: ({ grid }) => {
      grid.clear("'Case list'!A105:W105");
      grid.addSheet("Export");
      grid.paste("Export!A1", [HEADERS, ...aHundred().slice(3, 5), aRow("LAC", 2001), aRow("CPR", 2002)]);
      grid.type("Export!Z3", "a note of mine");
    },
  },
  "pasted in another order": {
    from: "hundred",
    make: ({ grid }) => {
      const rows = [HEADERS, ...aHundred().slice(0, 8)].map((row) => HEADERS.map((_, i) => row[i] ?? ""));
      grid.paste(
        "'Case list'!A6",
        rows.map(([number = "", ...others]) => [number, ...others.reverse()]),
      );
    },
  },
  checked: {
    from: "faulty",
    make: async ({ session, grid }) => {
      await session.run(checksSheet);
      grid.type("Checks!H7", "beside the findings");
      grid.type("Checks!B60", "below them");
    },
  },
  lapsed: {
    from: "checked",
    make: ({ host }) => {
      const reason = { rule: "age-in-years", of: "case", about: "gone", text: "Agreed" };
      const entry = { version: 1, id: "a", time: "2006-06-13T14:32:05.000+01:00", type: "reason", ...reason };
      host.settings.set("CaseTracking.Log.reasons.1.a", JSON.stringify(entry));
    },
  },
  "more findings since": {
    from: "checked",
    make: ({ grid }) => {
      for (const row of [50, 51, 52]) grid.type(cell("age", row), 99);
    },
  },
  "fewer findings since": {
    from: "checked",
    make: ({ grid }) => {
      for (const row of [7, 9, 30]) grid.type(cell("gender", row), "Female");
    },
  },
  ticked: {
    from: "hundred",
    make: ({ grid }) => {
      for (const number of TEN) grid.type(cell("tracked", rowOfCase(number)), "Yes");
    },
  },
  drawn: {
    from: "hundred",
    make: async ({ session }) => {
      await session.run(draw, SEED);
    },
  },
  flagged: {
    from: "drawn",
    make: async ({ session, grid }) => {
      await session.run(flagTheTen);
      grid.type("'Selected cases'!N7", "beside the ten");
      grid.type("'Selected cases'!C40", "below them");
    },
  },
  "flagged, and two changed since": {
    from: "flagged",
    make: ({ grid }) => {
      const rows = [...Array(35).keys()].map((i) => 6 + i);
      const isTicked = (row: number): boolean =>
        grid.values(grid.rangeAt(cell("tracked", row)))[0]?.[0] === "Yes";
      const [gone = 6] = rows.filter(isTicked);
      const [next = 7] = rows.filter((row) => !isTicked(row)).slice(-1);
      grid.type(cell("tracked", gone), "");
      grid.type(cell("tracked", next), "Yes");
      grid.type(cell("team", next), "Night team");
    },
  },
  "flagged from ticks": {
    from: "ticked",
    make: async ({ session }) => {
      await session.run(flagTheTen);
    },
  },
  tracked: {
    from: "flagged from ticks",
    make: async ({ session, grid }) => {
      await session.run(trackingSheet);
      grid.type("Tracking!A3", TODAY);
      grid.type("Tracking!H9", "interpreter");
      grid.type("Tracking!J12", "beside the table");
    },
  },
  "tracked, and one withdrawn": {
    from: "tracked",
    make: ({ grid }) => {
      grid.type("'Selected cases'!L6", "Withdrawn");
      grid.type("'Selected cases'!B16", "1005");
      grid.type("'Selected cases'!L16", "Chosen");
      grid.type("Tracking!A62", "a note below");
    },
  },
  "with interviews": { from: "tracked", make: addInterviews },
  "with a programme": { from: "with interviews", make: enterDays },
  "with duty visits": {
    from: "tracked",
    make: async ({ session, grid }) => {
      await session.run(drawFiles, FILES);
      grid.type("'Duty visit'!E8", "looked at with care");
    },
  },
  "with a summary": {
    from: "tracked",
    make: async ({ session }) => {
      await session.run(summary);
    },
  },
} as const satisfies Readonly<
  Record<string, { readonly from: string | undefined; make(work: AtWork): Promise<void> | void }>
>;
export type SceneName = keyof typeof SCENES;

const made = new Map<SceneName, Promise<Scene>>();

/** A scene, made once. */
export function sceneOf(name: SceneName): Promise<Scene> {
  const known = made.get(name) ?? makeScene(name);
  made.set(name, known);
  return known;
}

async function makeScene(name: SceneName): Promise<Scene> {
  const { from, make } = SCENES[name];
  const work = await openScene(from === undefined ? undefined : await sceneOf(from));
  await make(work);
  await work.later();
  const { error } = work.session.state();
  if (error !== undefined) throw new Error(`The scene “${name}” cannot be made: ${JSON.stringify(error)}`);
  const scene = { grid: copyOf(work.grid), settings: new Map(work.host.settings) };
  work.stop();
  return scene;
}

/** Loading the runtime takes most of the time: it is used so often, before its forgotten handlers become a burden. */
const OFTEN = 50;
/** No code takes longer to load. */
const MOST_TURNS = 100_000;
let used = 0;
let runtime: AtWork | undefined;
let excelApi = "1.9";

/** Scenes are made and opened in an Excel of this requirement set from now on: to be said before any is. */
export function inExcel(version: string): void {
  excelApi = version;
}

/** A copy of a scene, with the add-in at work on it. One at a time: all share the runtime. */
export async function openScene(scene: Scene | undefined): Promise<AtWork> {
  const again = used++ % OFTEN === 0 ? undefined : runtime;
  runtime = await atWork({
    runtime: again,
    excelApi,
    ...(scene && { grid: copyOf(scene.grid), settings: scene.settings }),
  });
  // What is kept in the workbook is read by code that is loaded first.
  for (let i = 0; i < MOST_TURNS && runtime.session.state().phase === "opening"; i++) await runtime.idle();
  return runtime;
}
