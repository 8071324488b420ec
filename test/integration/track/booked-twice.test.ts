import { addRow } from "../../../src/app/track/add-row";
import { programme } from "../../../src/app/track/programme";
import { type MeetingForm, recordMeeting } from "../../../src/app/track/record-meeting";
import { serialOf } from "../../../src/domain/spreadsheet/dates";
import { AtTrack } from "../../support/at-track";

let at: AtTrack;
beforeEach(async () => {
  at = await AtTrack.open();
  await at.tracked();
  const step = "Interview" as const;
  await at.session.run(addRow, { number: "1001", step, agencies: ["Police", "Parents or carers"] });
  await at.session.run(addRow, { number: "1002", step, agencies: ["Education"] });
  await at.session.run(programme);
});
afterEach(() => {
  at.work.stop();
});

const above = (): unknown => at.work.values("Programme!A2")[0]?.[0];
const record = (key: string, form: MeetingForm): Promise<boolean> =>
  at.session.run(recordMeeting, `${key}|1`, form);
const ON_TUESDAY = { Day: "18/7/2006", Time: "10:00–11:00", Inspector: "LI" };
const HINT =
  "Enter day, time and place, then sort by Day and by Time with the buttons of the headers. Never a name.";

test("who is booked twice stands above the programme, as on when, until one meeting is moved", async () => {
  expect(above()).toBe(HINT);
  await record("1001|police", ON_TUESDAY);
  expect(above()).toBe(HINT);
  await record("1002|education", { ...ON_TUESDAY, Time: "10:30–11:30" });
  expect(at.said).toMatch(/LI has another meeting in row 4 at this time\. Move one of them\.$/);
  expect(above()).toMatch(
    /^Booked twice as on 28\/06\/2006 \d\d:00 \S+: LI in rows 4 and 6\. Move one of each\.$/,
  );
  await record("1001|parents or carers", { ...ON_TUESDAY, Inspector: "DLI", "With whom": "Police" });
  expect(above()).toMatch(/: Police of 1001 in rows 4 and 5 and LI in rows 4 and 6\. Move one of each\.$/);
  await record("1001|police", { Time: "15:00–16:00" });
  expect(above()).toBe(HINT);
});

test("what was typed on the sheet is looked at by Make the programme, which tells it too", async () => {
  const meeting = [serialOf(2006, 7, 18), "10:00–11:00", "Town hall"];
  at.work.grid.paste("Programme!A4", [meeting]);
  at.work.grid.paste("Programme!A6", [meeting]);
  at.work.grid.paste("Programme!H4", [["DLI"]]);
  at.work.grid.paste("Programme!H6", [["LI, DLI"]]);
  await at.work.later();
  await at.session.run(programme);
  expect(at.said).toBe("Programme: nothing to add. Booked twice: DLI in rows 4 and 6. Move one of each.");
  const said = above();
  expect(said).toMatch(/DLI in rows 4 and 6/);
  // The same is not written again.
  at.work.clock.setTo(Date.UTC(2006, 5, 29, 12));
  await at.session.run(programme);
  expect(above()).toBe(said);
  // A meeting that is declined is none.
  await at.type("Programme!I4", "Declined");
  await at.session.run(programme);
  expect(above()).toBe(HINT);
});

test("what people wrote above the programme stays", async () => {
  await at.type("Programme!A2", "Draft for Tuesday");
  await record("1001|police", ON_TUESDAY);
  await record("1002|education", ON_TUESDAY);
  expect(above()).toBe("Draft for Tuesday");
});
