import { execFileSync } from "node:child_process";
import { momentOf } from "../../src/domain/choose/choice-record/moment";
import { instantOf, timeIn } from "../../src/domain/shared/time";

/** What a machine of that zone calls these times, in milliseconds since 1970. */
function timesIn(zone: string, ...instants: readonly number[]): string[] {
  const script = `const { timeOf } = require("./src/app/time-of"); console.log(JSON.stringify(${JSON.stringify(instants)}.map(timeOf)));`;
  const said = execFileSync(process.execPath, ["--require", "./tools/typescript.js", "-e", script], {
    env: { ...process.env, TZ: zone },
    encoding: "utf8",
  });
  return JSON.parse(said) as string[];
}

const SUMMER = Date.UTC(2026, 9, 25, 0, 50);
const WINTER = Date.UTC(2026, 9, 25, 1, 10, 0, 7);

test("on the night the clocks go back, ten to two comes before ten past one, and both say which they are", () => {
  const [before, after] = timesIn("Europe/London", SUMMER, WINTER).map((text) => timeIn(text));
  expect([before, after]).toEqual(["2026-10-25T01:50:00.000+01:00", "2026-10-25T01:10:00.007+00:00"]);
  if (before === undefined || after === undefined) throw new Error("No time");
  expect([momentOf(before), momentOf(after)]).toEqual(["25/10/2026 01:50 BST", "25/10/2026 01:10 GMT"]);
  expect([instantOf(before), instantOf(after)]).toEqual([SUMMER, WINTER]);
});

test("elsewhere the offset is told", () => {
  const [one] = timesIn("America/St_Johns", SUMMER).map((text) => timeIn(text));
  expect(one).toBe("2026-10-24T22:20:00.000-02:30");
  expect(one && momentOf(one)).toBe("24/10/2026 22:20 UTC-02:30");
});

test.each(["", "2026-10-25", "2026-10-25T01:50:00Z", "2026-13-25T01:50:00.000+01:00", "24/11/2026 18:39"])(
  "%j is no time",
  (text) => {
    expect(timeIn(text)).toBeUndefined();
  },
);
