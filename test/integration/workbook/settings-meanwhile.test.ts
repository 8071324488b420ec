import type { Workbook } from "../../../src/app/workbook";
import type { Change } from "../../../src/domain/spreadsheet/change";
import { connectToExcel } from "../../../src/excel/connect";
import { type AtWork, atWorkOnTheHundred } from "../../support/at-work";

const OTHERWISE = "Somebody else has been here. Look, then press again.";

let work: AtWork;
let workbook: Workbook;
beforeEach(async () => {
  work = await atWorkOnTheHundred();
  workbook = await connectToExcel(work.clock);
});
afterEach(() => {
  work.stop();
});

const expecting = (settings: ReadonlyMap<string, string>): Change => ({
  type: "expect settings",
  prefix: "Log.",
  settings,
  otherwise: OTHERWISE,
});
const CHANGES: readonly Change[] = [
  { type: "write setting", key: "Log.2", text: "mine" },
  { type: "write", sheet: "Case list", range: "W6", cells: [["Yes"]] },
  { type: "delete setting", key: "old" },
];
const kept = () => Object.fromEntries(work.host.settings);
const tick = () => work.values("'Case list'!W6")[0]?.[0];

/** Somebody else keeps something as soon as the host has answered so many batches. */
function keepAfter(batches: number, key: string): void {
  const handle = work.host.handle.bind(work.host);
  let answered = 0;
  work.host.handle = async (body, flags) => {
    const answer = await handle(body, flags);
    if (++answered === batches) work.host.settings.set(key, "theirs");
    return answer;
  };
}

beforeEach(() => {
  work.host.settings.set("Log.1", "theirs");
  work.host.settings.set("old", "before");
});

test("where the settings are as they were read, all is done; what stands under other keys does not matter", async () => {
  work.host.settings.set("other", "theirs");
  await workbook.apply("try", [expecting(new Map([["Log.1", "theirs"]])), ...CHANGES]);
  expect(kept()).toEqual({ "Log.1": "theirs", "Log.2": "mine", other: "theirs" });
  expect(tick()).toBe("Yes");
});

test.each([
  ["one more", new Map<string, string>()],
  ["another text", new Map([["Log.1", "as it was"]])],
  [
    "one less",
    new Map([
      ["Log.1", "theirs"],
      ["Log.0", "gone"],
    ]),
  ],
])("%s: nothing is done, in the words of the press", async (_, settings) => {
  const before = kept();
  await expect(workbook.apply("try", [expecting(settings), ...CHANGES])).rejects.toThrow(OTHERWISE);
  expect(kept()).toEqual(before);
  expect(tick()).toBe("");
});

test("one that comes between the look and the write: what was written is put back, and theirs stays", async () => {
  const before = kept();
  keepAfter(1, "Log.2.theirs");
  await expect(
    workbook.apply("try", [expecting(new Map([["Log.1", "theirs"]])), ...CHANGES]),
  ).rejects.toThrow(OTHERWISE);
  expect(kept()).toEqual({ ...before, "Log.2.theirs": "theirs" });
  expect(tick()).toBe("");
});

test("a setting that somebody else has deleted is no fault", async () => {
  work.host.settings.delete("old");
  await workbook.apply("try", CHANGES);
  expect(kept()).toEqual({ "Log.1": "theirs", "Log.2": "mine" });
});
