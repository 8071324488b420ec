import { flagTheTen } from "../../../src/app/choose/flag-the-ten";
import { replace } from "../../../src/app/choose/replace";
import { draw } from "../../../src/app/choose/draw";
import { giveCaseReason } from "../../../src/app/choose/give-case-reason";
import { checksSheet } from "../../../src/app/fill/checks-sheet";
import { giveReason } from "../../../src/app/fill/give-reason";
import { addRow } from "../../../src/app/track/add-row";
import { drawFiles } from "../../../src/app/track/draw-files";
import { programme } from "../../../src/app/track/programme";
import { recordMeeting } from "../../../src/app/track/record-meeting";
import { recordVisit } from "../../../src/app/track/record-visit";
import { recordOutcome } from "../../../src/app/track/record-outcome";
import { summary } from "../../../src/app/track/summary";
import { takeBack } from "../../../src/app/track/take-back";
import { trackingSheet } from "../../../src/app/track/tracking-sheet";
import { cellAddress } from "../../../src/domain/spreadsheet/address";
import { TODAY } from "../../support/at-track";
import { type AtWork, atWorkOnTheHundred } from "../../support/at-work";
import { addressIn } from "../../support/list-addresses";

/** What people have typed as text stays text on any host: its cell is formatted before it is written. */
const HOSTILE = '=cmd|"/c calc"!A1';
let work: AtWork;
let written: string[];
let unsafe: string[];
let dangerous: (cell: string) => boolean;

const type = (address: string): void => {
  work.grid.setFormat(work.grid.rangeAt(address), { numberFormat: "@" });
  work.grid.type(address, HOSTILE);
};

beforeEach(async () => {
  work = await atWorkOnTheHundred();
  [written, unsafe] = [[], []];
  dangerous = (cell) => cell.startsWith(HOSTILE);
  for (let row = 6; row <= 105; row++) type(`'Case list'!${addressIn("team", row)}`);
  type("'Case list'!B2");
  await work.later();
  const write = work.grid.write.bind(work.grid);
  work.grid.write = (range, cells) => {
    cells.forEach((row, i) =>
      row.forEach((cell, j) => {
        if (typeof cell !== "string" || !dangerous(cell)) return;
        const [top, left] = [range.top + i, range.left + j];
        const place = `${work.grid.sheets().find(({ id }) => id === range.sheet)?.name ?? ""} ${cellAddress(top, left)}`;
        written.push(place);
        const { numberFormat } = work.grid.format({ ...range, top, left, bottom: top, right: left });
        if (numberFormat !== "@") unsafe.push(place);
      }),
    );
    write(range, cells);
  };
});
afterEach(() => {
  work.stop();
});

const expectText = (on: string): void => {
  expect(work.session.state().error).toBeUndefined();
  expect(written.filter((place) => place.startsWith(on))).not.toEqual([]);
  expect(unsafe).toEqual([]);
};
const ten = () => work.session.state().checked?.list.cases.filter(({ tracked }) => tracked) ?? [];

test("from the list to Selected cases and Selection record, new and again, in rows and formats people have changed", async () => {
  await work.session.run(draw, "4-6-1-3");
  await work.session.run(giveCaseReason, ten()[0]?.number ?? "", HOSTILE);
  await work.session.run(flagTheTen);
  expectText("Selected cases");
  work.grid.setFormat(work.grid.rangeAt("'Selected cases'!A1:L40"), { numberFormat: "General" });
  work.grid.fillWith("'Selected cases'!E6:E15", "Duty team");
  await work.later();
  await work.session.run(replace, ten()[0]?.number ?? "", "moved away", HOSTILE);
  expectText("Selected cases");
});

test("as a reason on Checks", async () => {
  work.grid.type(`'Case list'!${addressIn("age", 10)}`, 19);
  await work.later();
  await work.session.run(checksSheet);
  work.grid.setFormat(work.grid.rangeAt("Checks!A6:F20"), { numberFormat: "General" });
  await work.later();
  const found = work.session.state().checked?.findings.find(({ severity }) => severity === "warning");
  if (found) await work.session.run(giveReason, found, HOSTILE);
  expectText("Checks");
});

test("on Tracking, Duty visit and Summary", async () => {
  await work.session.run(draw, "4-6-1-3");
  await work.session.run(flagTheTen);
  await work.session.run(trackingSheet);
  work.grid.type("Tracking!A3", TODAY);
  await work.later();
  const [first] = ten();
  await work.session.run(addRow, { number: first?.number ?? "", step: "Questionnaire", agencies: [HOSTILE] });
  expectText("Tracking");
  await work.session.run(summary);
  expectText("Summary");
  const visit = { dutyPoint: HOSTILE, inLog: "9", wanted: "2", seed: "1" };
  await work.session.run(drawFiles, { ...visit, visit: HOSTILE });
  await work.session.run(drawFiles, { ...visit, visit: `${HOSTILE}2` });
  expectText("Duty visit");
});

test.each(["=1+1", "+1", "-1+2", "@A1", "1/2", "TRUE"])(
  "%s as an agency, a note, and what is arranged of a meeting and a visit",
  async (text) => {
    dangerous = (cell) => cell === text;
    await work.session.run(draw, "4-6-1-3");
    await work.session.run(flagTheTen);
    await work.session.run(trackingSheet);
    work.grid.type("Tracking!A3", TODAY);
    await work.later();
    const number = ten()[0]?.number ?? "";
    await work.session.run(addRow, { number, step: "Interview", agencies: [text] });
    await work.session.run(recordOutcome, `${number}|Interview|${text.toLowerCase()}|1`, "Accepted", {
      note: text,
    });
    await work.session.run(programme);
    const entry = { Time: text, Place: text, "With whom": text, Needs: text };
    work.grid.setFormat(work.grid.rangeAt("Programme!B4:C9"), { numberFormat: "General" });
    await work.session.run(recordMeeting, `${number}|${text.toLowerCase()}|1`, entry);
    await work.session.run(recordVisit, { visit: text, dutyPoint: text, day: "18/7/2006", inspector: "" });
    for (const sheet of ["Tracking", "Programme", "Duty visit"]) expectText(sheet);
    expect(work.values("Programme!B4:G4")).toEqual([[text, text, number, text, text, text]]);
  },
);

test("taken back", async () => {
  await work.session.run(draw, "4-6-1-3");
  await work.session.run(flagTheTen);
  await work.session.run(trackingSheet);
  work.grid.type("Tracking!A3", TODAY);
  type("Tracking!G8");
  await work.later();
  const key = `${String(work.values("Tracking!A8")[0]?.[0])}|Leaflets and consent forms|parents or carers|1`;
  await work.session.run(recordOutcome, key, "Full consent");
  work.grid.setFormat(work.grid.rangeAt("Tracking!A8:H20"), { numberFormat: "General" });
  await work.session.run(takeBack);
  expectText("Tracking");
  expect(work.values("Tracking!G8")).toEqual([[HOSTILE]]);
});
