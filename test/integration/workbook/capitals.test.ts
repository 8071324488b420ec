import { flagTheTen } from "../../../src/app/choose/flag-the-ten";
import { checksSheet } from "../../../src/app/fill/checks-sheet";
import { setUp } from "../../../src/app/fill/set-up";
import { drawFiles } from "../../../src/app/track/draw-files";
import { summary } from "../../../src/app/track/summary";
import { trackingSheet } from "../../../src/app/track/tracking-sheet";
import { sheetsOfInspectors } from "../../../src/domain/track/before-it-goes-back";
import { timetablePositions } from "../../../src/domain/track/timetable/timetable";
import { AtTrack } from "../../support/at-track";

const FILES = { visit: "1", dutyPoint: "North office", inLog: "40", wanted: "3", seed: "4-6-1-3" };

/** Every press that makes a sheet, or looks at one. */
const presses: readonly ((at: AtTrack) => Promise<boolean>)[] = [
  (at) => at.session.run(setUp),
  (at) => at.session.run(checksSheet),
  (at) => at.session.run(flagTheTen),
  (at) => at.session.run(trackingSheet),
  (at) => at.session.run(drawFiles, FILES),
  (at) => at.session.run(summary),
];

/** Excel takes them for the same, and people may have typed them so. */
function writeOtherwise({ work: { grid } }: AtTrack, written: (name: string) => string): void {
  for (const { name, formula } of grid.names()) {
    grid.removeName(name);
    grid.setName(written(name), formula);
  }
  for (const { id, name } of grid.tables()) grid.changeTable(id, { name: written(name) });
  for (const { id, name } of grid.sheets()) grid.renameSheet(id, written(name));
}

/** Sheets, tables and names, whatever their capitals. */
const whatStands = ({ work: { grid } }: AtTrack): object => ({
  sheets: grid.sheets().map(({ name }) => name.toLowerCase()),
  tables: grid.tables().map(({ name, range }) => `${name.toLowerCase()} ${range.top}`),
  names: grid
    .names()
    .map(({ name, formula }) => `${name} ${formula}`.toLowerCase())
    .sort(),
});

describe.each([
  ["capitals", (name: string) => name.toUpperCase()],
  ["small letters", (name: string) => name.toLowerCase()],
])("sheets, tables and names in %s", (_, written) => {
  test("are known again by every press: nothing is refused, and nothing stands twice", async () => {
    const at = await AtTrack.open();
    const goOn = async (): Promise<unknown[]> => {
      const faults: unknown[] = [];
      for (const press of presses) {
        await press(at);
        if (at.fault !== undefined) faults.push(at.fault);
      }
      return faults;
    };
    expect(await goOn()).toEqual([]);
    const before = whatStands(at);
    writeOtherwise(at, written);
    await at.work.later(3_000);
    expect(at.session.state()).toMatchObject({ phase: "list", damage: [] });
    expect(Object.keys(at.session.state().reading?.ourTables ?? {})).toHaveLength(4);
    expect(await goOn()).toEqual([]);
    expect(whatStands(at)).toEqual(before);
    at.work.stop();
  });
});

test("the band above the tracking sheet is where its names say, whatever their capitals", () => {
  expect(timetablePositions(new Map([["TODAYDATE", "=Tracking!$C$9"]])).TodayDate).toEqual({
    row: 8,
    column: 2,
  });
});

test("a lost sheet of the inspectors’ is named as the workbook writes it", () => {
  expect(sheetsOfInspectors(["TRACKING", "Case list"], new Map(), {})).toEqual(["TRACKING"]);
});
