import { trackingSheet } from "../../../src/app/track/tracking-sheet";
import { serialOf } from "../../../src/domain/spreadsheet/dates";
import { AtTrack, TODAY } from "../../support/at-track";
import { TEN } from "../../support/sample-cells";

let at: AtTrack;
beforeEach(async () => {
  at = await AtTrack.open();
});
afterEach(() => {
  at.work.stop();
});

test("pressed again it changes nothing that people wrote, and adds what is missing below", async () => {
  await at.tracked();
  at.work.grid.type("Tracking!D8", serialOf(2006, 6, 7));
  at.work.grid.type("Tracking!H8", "interpreter");
  at.work.grid.type("Tracking!A57", "");
  at.work.grid.clear("Tracking!B57:H57");
  await at.work.later();
  await at.session.run(trackingSheet);
  expect(at.fault).toBeUndefined();
  expect(at.said).toBe(
    "Tracking: 1 row added below. Deleted or changed before, and back empty: 1069 (Case file, Social care). Enter again what was there.",
  );
  expect(at.row(8)?.filter((_, i) => i !== 4)).toEqual([
    "1001",
    "Leaflets and consent forms",
    "Parents or carers",
    serialOf(2006, 6, 7),
    "",
    "",
    "interpreter",
  ]);
  expect(at.row(61)?.slice(0, 3)).toEqual([TEN[9], "Case file", "Social care"]);
  await at.session.run(trackingSheet);
  expect(at.said).toBe("Tracking: every case has its rows, nothing to add.");
});

test("a row that was deleted comes back on the day it is, not late since a day on which it may have been done", async () => {
  await at.tracked();
  await at.type("Tracking!D3", serialOf(2006, 6, 1));
  await at.type("Tracking!F3", serialOf(2006, 6, 19));
  at.work.grid.clear("Tracking!A57:H57");
  at.work.grid.clear("Tracking!A60:H60");
  await at.work.later();
  await at.session.run(trackingSheet);
  expect(at.said).toBe(
    "Tracking: 2 rows added below. Deleted or changed before, and back empty: 1069 (Case file, Social care) and Area (Setting up, Liaison person’s role). Enter again what was there. What is due there counts from Wed 28/06/2006.",
  );
  const due = at.work.grid.formulas(at.work.grid.rangeAt("Tracking!E61:E62")).flat();
  // Once the day is typed again on which it was asked for, it is due by that.
  expect(
    due.every((formula) =>
      /IF\(ISNUMBER\(\$D6\d\),INT\(\$D6\d\),DATE\(2006,6,28\)\)\+7/.test(String(formula)),
    ),
  ).toBe(true);
});

test("an earlier version's formula for the end of the first fieldwork week is brought up to date, a date that was typed stays", async () => {
  await at.tracked();
  const { names } = at.session.state().reading ?? { names: new Map<string, string>() };
  const cell = (name: string): string => names.get(name)?.replaceAll(/[=$]/g, "") ?? "";
  const begins = cell("Fieldwork");
  const [ends, fieldwork] = [cell("FieldworkEnds"), begins.split("!")[1] ?? ""];
  // A Sunday: the Friday before it was the end.
  await at.type(begins, serialOf(2006, 7, 16));
  const old = `=IF(ISNUMBER(${fieldwork}),INT(${fieldwork})-WEEKDAY(${fieldwork},3)+4,"")`;
  at.work.grid.type(ends, old);
  const formula = (): unknown => at.work.grid.formulas(at.work.grid.rangeAt(ends))[0]?.[0];
  expect(formula()).toBe(old);
  await at.session.run(trackingSheet);
  expect(at.fault).toBeUndefined();
  expect(formula()).toMatch(/MOD\(4-WEEKDAY/);
  await at.type(ends, serialOf(2006, 7, 20));
  await at.session.run(trackingSheet);
  expect(formula()).toBe(serialOf(2006, 7, 20));
});

test("of Due it is only said that it is worked out where a date follows now", async () => {
  await at.tracked();
  // As in Excel, where the formula of Due shows nothing while the dates of the review are missing.
  at.work.grid.clear("Tracking!E8:E9");
  await at.work.later();
  await at.session.run(trackingSheet);
  expect(at.said).toBe("Tracking: every case has its rows, nothing to add.");
  at.work.grid.clear("Tracking!E8:E9");
  await at.type("Tracking!D8", TODAY);
  await at.session.run(trackingSheet);
  expect(at.said).toBe(
    "Tracking: every case has its rows, nothing to add. Due is worked out in 1 row where it was empty.",
  );
});
