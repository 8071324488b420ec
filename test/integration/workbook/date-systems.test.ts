import { draw } from "../../../src/app/choose/draw";
import { flagTheTen } from "../../../src/app/choose/flag-the-ten";
import { setUp } from "../../../src/app/fill/set-up";
import { tidyUp } from "../../../src/app/fill/tidy-up";
import { undo } from "../../../src/app/fill/undo";
import { trackingIn } from "../../../src/app/track/read-tracking";
import { receivedToday } from "../../../src/app/track/received-today";
import { requestedToday } from "../../../src/app/track/requested-today";
import { setDates } from "../../../src/app/track/set-dates";
import { summary } from "../../../src/app/track/summary";
import { trackingSheet } from "../../../src/app/track/tracking-sheet";
import type { DateSystem } from "../../../src/domain/spreadsheet/dates";
import { proposalsFor } from "../../../src/domain/fill/tidy-up/tidy-up";
import { dayInWords, serialOf } from "../../../src/domain/spreadsheet/dates";
import { checkTracking } from "../../../src/domain/track/check-tracking";
import { progressOf } from "../../../src/domain/track/progress";
import { type AtWork, atWork } from "../../support/at-work";
import { MemoryGrid } from "../../support/memory-grid/memory-grid";
import { aHundred } from "../../support/sample-cells";

/** What a workbook that counts from 1904 has for a day. */
const LATER = 1_462;

let work: AtWork;
afterEach(() => {
  work.stop();
});

/** A list that is set up, in a workbook of either kind: the same days, as people would see them. */
async function open(system: DateSystem): Promise<(serial: number) => number> {
  const grid = new MemoryGrid();
  if (system === 1904) grid.use1904Dates();
  const cell = (serial: number): number => serial - (system === 1904 ? LATER : 0);
  work = await atWork({ grid });
  await work.session.run(setUp);
  grid.type("'Case list'!B2", "Sampleshire");
  grid.type("'Case list'!B3", cell(serialOf(2006, 6, 13)));
  grid.paste(
    "'Case list'!A6",
    aHundred().map((row) => row.map((value) => (value === 38_000 ? cell(value) : value))),
  );
  await work.later();
  return cell;
}

const message = (): unknown => work.session.state().error ?? work.session.state().statusMessage;
const shown = (address: string): string[] => work.grid.texts(work.grid.rangeAt(address)).flat();
const tracking = () => {
  const { reading } = work.session.state();
  const found = reading && trackingIn(reading);
  if (!found) throw new Error("There is no tracking sheet.");
  return found;
};
const key = (): string => tracking().rows.find(({ step }) => step === "Questionnaire")?.key ?? "none";

/** One after the other, what people see of dates: alike in both kinds of workbook. */
const SEEN: Readonly<Record<string, (cell: (serial: number) => number) => Promise<unknown>>> = {
  "a list without a fault has none": () => Promise.resolve(work.findings()),
  "a referral after the list date is named by its day": async (cell) => {
    work.grid.type("'Case list'!C6", cell(serialOf(2006, 6, 14)));
    await work.later();
    return work.findings();
  },
  "Tidy up writes the day that a text names, and takes it back": async () => {
    work.grid.type("'Case list'!C6", "14/03/2004");
    await work.later();
    const { checked } = work.session.state();
    const proposals = checked ? proposalsFor(checked.list) : [];
    await work.session.run(tidyUp, proposals);
    const tidied = [
      message(),
      ...shown("'Case list'!C6"),
      proposals.map(({ date }) => date),
      work.findings(),
    ];
    await work.session.run(undo);
    return [...tidied, message(), ...shown("'Case list'!C6")];
  },
  "the list has the same fingerprint, and the record gives it": async () => {
    await work.session.run(draw, "1");
    const { choiceRecord } = work.session.state();
    await work.session.run(flagTheTen);
    return [message(), choiceRecord?.baseline?.list.fingerprint, shown("'Selection record'!A1:B40")];
  },
  "the list date stands on the other sheets": async () => {
    await work.session.run(draw, "1");
    await work.session.run(flagTheTen);
    return [shown("'Selected cases'!A1:C4"), shown("'Selection record'!A1:C4")];
  },
  "dates typed in the pane, what is requested and received today": async () => {
    await work.session.run(draw, "1");
    await work.session.run(flagTheTen);
    await work.session.run(trackingSheet);
    await work.session.run(setDates, {
      TodayDate: "28/06/2006",
      ChoiceDate: "14/06/2006",
      AnalysisWeek: "10/07/2006",
    });
    const set = message();
    await work.session.run(requestedToday, [key()]);
    const requested = message();
    await work.session.run(receivedToday, key());
    const { timetable, rows } = tracking();
    const days = Object.values(timetable).map((day) => day && dayInWords(day));
    const row = rows.find(({ step }) => step === "Questionnaire")?.row ?? 0;
    const progress = progressOf(tracking());
    await work.session.run(summary);
    return [
      set,
      requested,
      message(),
      days,
      shown(`Tracking!D${row}`),
      shown(`Tracking!F${row}`),
      progress,
      checkTracking(tracking()),
      shown("Summary!A1:F12"),
    ];
  },
};

test.each(Object.entries(SEEN))("%s, whether days count from 1900 or from 1904", async (_, look) => {
  const in1900 = await look(await open(1900));
  work.stop();
  const in1904 = await look(await open(1904));
  expect(in1904).toEqual(in1900);
});

test("a day that a workbook counting from 1904 does not know is refused in words, or left as text", async () => {
  await open(1904);
  work.grid.type("'Case list'!C6", "14/03/1903");
  await work.later();
  const { checked } = work.session.state();
  expect(checked && proposalsFor(checked.list)).toEqual([]);
  // The list is not ready, which is said first.
  await work.session.run(draw, "1");
  await work.session.run(draw, "1");
  await work.session.run(flagTheTen);
  await work.session.run(trackingSheet);
  await work.session.run(setDates, { ChoiceDate: "14/06/1903" });
  expect(message()).toBe("14/06/1903: Enter a later date. The dates of this workbook begin in 1904.");
});

test("the workbook is asked once how it counts", async () => {
  await open(1904);
  expect(work.session.state().checked?.list.listDate).toBe(serialOf(2006, 6, 13));
  work.host.resetCounts();
  work.grid.type("'Case list'!F6", 8);
  await work.later();
  expect(work.host.batches).toBe(1);
});
