import { drawFiles } from "../../../src/app/track/draw-files";
import { goToRow } from "../../../src/app/track/go-to-row";
import { receivedToday } from "../../../src/app/track/received-today";
import { summary } from "../../../src/app/track/summary";
import { trackingSheet } from "../../../src/app/track/tracking-sheet";
import { AtTrack, TODAY } from "../../support/at-track";

let at: AtTrack;
beforeEach(async () => {
  at = await AtTrack.open();
});
afterEach(() => {
  at.work.stop();
});

describe("when things have gone wrong meanwhile", () => {
  test("a sheet that was deleted is made anew, and a row of it is not found", async () => {
    await at.tracked();
    const questionnaire = at.key("1001", "Questionnaire", "Social care");
    at.work.grid.deleteSheet(at.sheetId("Tracking"));
    await at.session.run(receivedToday, questionnaire);
    expect(at.fault).toBe(
      "Tracking is missing. Undo its deletion, or open an earlier copy; Make the tracking sheet makes an empty one.",
    );
    await at.session.run(trackingSheet);
    expect(at.fault).toBeUndefined();
    expect(at.said).toMatch(/^50 rows for 10 cases/);
    expect(at.session.state().reading?.names.get("TodayDate")).toBe("=Tracking!$A$3");
  });

  test("a sheet without its table is named, and left alone", async () => {
    await at.tracked();
    at.work.grid.deleteSheet(at.sheetId("Tracking"));
    at.work.grid.addSheet("Tracking");
    at.work.grid.type("Tracking!B2", "mine");
    await at.work.later();
    await at.session.run(trackingSheet);
    expect(at.fault).toBe(
      "The sheet Tracking has lost its table. Undo that in Excel; or select its headers and rows, press Ctrl+T and name the table Tracking on the Table Design tab. Then press Make the tracking sheet again. To begin anew, rename the sheet.",
    );
    await at.session.run(summary);
    expect(at.fault).toMatch(/^The sheet Tracking has lost its table/);
  });

  test("a header that is gone is named", async () => {
    await at.tracked();
    await at.type("Tracking!B7", "What");
    await at.session.run(trackingSheet);
    expect(at.fault).toBe(
      "The table on the sheet Tracking has no column Step. Put the header back, then press Make the tracking sheet again.",
    );
  });

  test("Today without a date is named", async () => {
    await at.tracked();
    at.work.grid.clear("Tracking!A3");
    await at.work.later();
    await at.session.run(receivedToday, at.key("1001", "Questionnaire", "Social care"));
    expect(at.fault).toBe(
      "The cell Today above the table holds no date. Clear it, then press Make the tracking sheet, so that it is worked out again.",
    );
  });

  test("a protected sheet is said, and nothing is written", async () => {
    await at.tracked();
    at.work.grid.setProtected(at.sheetId("Tracking"), true);
    const questionnaire = at.key("1001", "Questionnaire", "Social care");
    await at.session.run(receivedToday, questionnaire);
    expect(at.fault).toMatchObject({ reason: "sheet protected", doing: "record it" });
    expect(at.row(11)?.slice(5, 7)).toEqual(["", ""]);
    expect(at.session.state().undoable).toEqual([]);
  });

  test("a sheet Selected cases that lost its status is named", async () => {
    await at.tracked();
    await at.type("'Selected cases'!L5", "State");
    await at.session.run(trackingSheet);
    expect(at.fault).toBe(
      "The table on the sheet Selected cases has no column Status. Put the header back, then press Make the tracking sheet again.",
    );
  });

  test("where the list has lost its table, that is said, and no other table is called lost", async () => {
    await at.tracked();
    const list = at.work.grid.tables().find(({ name }) => name === "CaseList");
    at.work.grid.removeTable(list?.id ?? "");
    await at.work.later();
    await at.session.run(drawFiles, { visit: "1", dutyPoint: "North", inLog: "4", wanted: "2", seed: "1" });
    expect(at.fault).toBe("The list has lost its table. Press Repair under Fill.");
    await at.session.run(trackingSheet);
    expect(at.fault).toBe("The list has lost its table. Press Repair under Fill.");
  });

  test("a duty sheet without its table is named", async () => {
    at.work.grid.addSheet("Duty visit");
    at.work.grid.type("'Duty visit'!B2", "mine");
    await at.work.later();
    await at.session.run(drawFiles, { visit: "1", dutyPoint: "North", inLog: "4", wanted: "2", seed: "1" });
    expect(at.fault).toBe(
      "The sheet Duty visit has lost its table. Undo that in Excel; or select its headers and rows, press Ctrl+T and name the table DutyVisit on the Table Design tab. Then press Draw files again. To begin anew, rename the sheet.",
    );
  });
});

test("rows sorted by hand are recorded where they now are, and pressed to", async () => {
  await at.tracked();
  const questionnaire = at.key("1001", "Questionnaire", "Social care");
  const rows = at.work.grid.values(at.work.grid.rangeAt("Tracking!A8:C60"));
  at.work.grid.paste("Tracking!A8", [...rows].reverse());
  await at.work.later();
  await at.session.run(receivedToday, questionnaire);
  expect(at.row(57)?.slice(0, 3)).toEqual(["1001", "Questionnaire", "Social care"]);
  expect(at.row(57)?.slice(5, 7)).toEqual([TODAY, "Received"]);
  await at.session.run(goToRow, questionnaire);
  expect(at.said).toBe("Tracking, A57.");
});

test("made plain cells and a table again by hand, it goes on where it was", async () => {
  await at.tracked();
  const questionnaire = at.key("1001", "Questionnaire", "Social care");
  await at.session.run(receivedToday, questionnaire);
  const { grid } = at.work;
  const { id, range } = grid.tableNamed("Tracking");
  grid.removeTable(id);
  await at.work.later();
  await at.session.run(receivedToday, questionnaire);
  expect(at.fault).toMatch(
    /^The sheet Tracking has lost its table\. Undo that in Excel; or select its headers/,
  );
  grid.addTable(range, "Tracking");
  await at.work.later();
  expect(at.key("1001", "Questionnaire", "Social care")).toBe(questionnaire);
  await at.session.run(trackingSheet);
  expect(at.said).toBe("Tracking: every case has its rows, nothing to add.");
});

test("a copy of the sheet changes nothing of what is tracked", async () => {
  await at.tracked();
  const { grid } = at.work;
  grid.copySheet("Tracking");
  await at.work.later();
  const questionnaire = at.key("1001", "Questionnaire", "Social care");
  await at.session.run(receivedToday, questionnaire);
  expect(at.work.values("Tracking!F11:G11")).toEqual([[TODAY, "Received"]]);
  expect(at.work.values("'Tracking (2)'!F11:G11")).toEqual([["", ""]]);
  await at.session.run(trackingSheet);
  expect(at.said).toBe("Tracking: every case has its rows, nothing to add.");
});

test("a case number that is typed again as a number, dates as text and words in capitals are read as they were", async () => {
  await at.tracked();
  at.work.grid.paste("Tracking!A11", [[1001, "QUESTIONNAIRE ", "social  care", "1/6/2006"]]);
  await at.work.later();
  expect(at.key("1001", "Questionnaire", "Social care")).not.toBe("none");
  await at.session.run(trackingSheet);
  expect(at.said).toBe("Tracking: every case has its rows, nothing to add.");
  await at.session.run(receivedToday, at.key("1001", "Questionnaire", "Social care"));
  expect(at.row(11)?.slice(5, 7)).toEqual([TODAY, "Received"]);
});

test("a withdrawn case keeps its rows, and the one that comes in gets its own", async () => {
  await at.tracked();
  await at.type("'Selected cases'!L6", "Withdrawn");
  at.work.grid.type("'Selected cases'!B16", "1005");
  at.work.grid.type("'Selected cases'!L16", "Chosen");
  await at.work.later();
  await at.session.run(trackingSheet);
  expect(at.said).toBe("Tracking: 5 rows added below.");
  expect(at.row(8)?.[0]).toBe("1001");
  expect(at.row(61)?.slice(0, 3)).toEqual(["1005", "Leaflets and consent forms", "Parents or carers"]);
  const { range } = at.work.grid.tables().find(({ name }) => name === "Tracking") ?? { range: undefined };
  const looks = range ? at.work.grid.conditionalFormats(range) : [];
  expect(looks.filter(({ strikethrough }) => strikethrough).map(({ formula }) => formula)).toEqual([
    '=IFERROR(OR(TRIM($A8)="1001"),FALSE)',
  ]);
});

test("a case that comes in after the choice has dates of its own, and the press says so", async () => {
  await at.tracked();
  await at.type("Tracking!D3", TODAY - 30);
  at.work.grid.type("'Selected cases'!B6", "1005");
  await at.work.later();
  await at.session.run(trackingSheet);
  expect(at.said).toBe("Tracking: 5 rows added below. What is due there counts from Wed 28/06/2006.");
});
