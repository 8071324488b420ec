import {
  recordOutcome,
  recordReceived,
  recordRequested,
  type Recording,
  undoRecording,
} from "../../../src/domain/track/recording";
import type { Outcome } from "../../../src/domain/track/steps";
import {
  readTracking,
  TRACKING_HEADERS,
  type Tracking,
  type TrackingRow,
} from "../../../src/domain/track/tracking";
import { written } from "../support/written";
import { aTracking, cellsWritten, june, type RowCells, writtenTracking } from "./a-tracking";

const TODAY = june(28);
const a = (step: string, cells: RowCells = {}): RowCells => ({
  "Case number": "1001",
  Step: step,
  "Agency or person": "Social care",
  ...cells,
});
const first = ({ rows: [row] }: Tracking): TrackingRow => {
  if (!row) throw new Error("There is no row.");
  return row;
};
const received = (cells: RowCells) => {
  const tracking = aTracking([cells]);
  return recordReceived(tracking, first(tracking), TODAY);
};
const after = (tracking: Tracking, { changes }: Pick<Recording, "changes">): Tracking =>
  readTracking({ sheet: "Tracking", ...written(tracking.existing, changes) }, new Map(), []);

describe("received today", () => {
  test.each<[RowCells, Record<string, unknown>]>([
    [a("Questionnaire"), { F8: TODAY, G8: "Received" }],
    [a("Case file"), { F8: TODAY, G8: "Ready" }],
    [a("Electronic records"), { F8: TODAY, G8: "Ready" }],
    [a("Interview"), { F8: TODAY, G8: "Held" }],
    [a("Interview", { Outcome: "Accepted" }), { F8: TODAY, G8: "Held" }],
    [a("Interview", { Outcome: "Invited" }), { F8: TODAY, G8: "Held" }],
    [a("Case file", { Outcome: "Lent back" }), { F8: TODAY }],
    [a("Questionnaire", { Outcome: "by post" }), { F8: TODAY }],
    [a("Chaser"), { F8: TODAY }],
    [a("Leaflets and consent forms"), { F8: TODAY }],
    [a("Chat"), { F8: TODAY }],
  ])("in %j is %j, in one write", (cells, expected) => {
    const { changes } = received(cells);
    expect(changes.map((change) => change.type)).toEqual(["expect", "write"]);
    expect(cellsWritten(changes)).toEqual(expected);
  });
});

describe("an outcome", () => {
  test.each<[RowCells, Outcome, Record<string, unknown>]>([
    [a("Leaflets and consent forms"), "Declined", { F8: TODAY, G8: "Declined" }],
    [a("Leaflets and consent forms", { Done: june(1) }), "Declined", { G8: "Declined" }],
    [a("Leaflets and consent forms", { Done: june(1) }), "Withdrawn", { F8: TODAY, G8: "Withdrawn" }],
    [a("Interview"), "Invited", { G8: "Invited" }],
    [a("Interview"), "Accepted", { G8: "Accepted" }],
    [a("Interview"), "Not needed", { G8: "Not needed" }],
    [a("Case file", { Done: june(1) }), "Returned", { G8: "Returned" }],
  ])("of %j: %s", (cells, outcome, expected) => {
    const tracking = aTracking([cells]);
    expect(cellsWritten(recordOutcome(tracking, first(tracking), outcome, TODAY).changes)).toEqual(expected);
  });
});

test("requested today is written where no date stands yet", () => {
  const tracking = aTracking([a("Questionnaire"), a("Case file", { Requested: june(1) }), a("Interview")]);
  expect(cellsWritten(recordRequested(tracking, tracking.rows, TODAY).changes)).toEqual({
    D8: TODAY,
    D10: TODAY,
  });
});

describe("columns that people moved", () => {
  const headers = ["Outcome", "Notes", "Done", "Step", "Case number"];
  test("get their cells all the same, and what lies between stays", () => {
    const tracking = readTracking(
      writtenTracking([a("Questionnaire", { Notes: "x" })], {}, headers),
      new Map(),
      [],
    );
    expect(recordReceived(tracking, first(tracking), TODAY).changes).toEqual([
      {
        ...{ type: "expect", sheet: "Tracking", range: "A8:E8" },
        cells: [["", null, "", "Questionnaire", "1001"]],
      },
      { type: "write", sheet: "Tracking", range: "A8:C8", cells: [["Received", null, TODAY]] },
    ]);
  });

  test("and were taken away are left out", () => {
    const gone = readTracking(
      writtenTracking([a("Questionnaire")], {}, ["Step", "Case number"]),
      new Map(),
      [],
    );
    expect(recordReceived(gone, first(gone), TODAY).changes).toEqual([]);
  });
});

describe("taking a recording back", () => {
  const tracking = aTracking([a("Interview", { Outcome: "Accepted" }), a("Case file")]);
  const recording = recordReceived(tracking, first(tracking), TODAY);
  const recorded = after(tracking, recording);

  test("gives each cell what stood in it", () => {
    const { changes, left } = undoRecording(recorded, recording);
    expect(left).toBe(0);
    expect(cellsWritten(changes)).toEqual({ F8: "", G8: "Accepted" });
    expect(after(recorded, { changes }).existing.cells).toEqual(tracking.existing.cells);
  });

  test("finds the row where it has been sorted to", () => {
    const rows = [a("Case file"), a("Interview", { Outcome: "Held", Done: TODAY })];
    expect(cellsWritten(undoRecording(aTracking(rows), recording).changes)).toEqual({
      F9: "",
      G9: "Accepted",
    });
  });

  test("leaves what somebody has changed since, and what is gone", () => {
    const changed = aTracking([a("Interview", { Outcome: "Declined", Done: TODAY })]);
    const { changes, left } = undoRecording(changed, recording);
    expect([cellsWritten(changes), left]).toEqual([{ F8: "" }, 1]);
    expect(undoRecording(aTracking([a("Case file")]), recording)).toEqual({ changes: [], left: 2 });
    const headers = TRACKING_HEADERS.filter((header) => header !== "Done");
    const without = readTracking(
      writtenTracking([a("Interview", { Outcome: "Held" })], {}, headers),
      new Map(),
      [],
    );
    expect(undoRecording(without, recording).left).toBe(1);
  });
});
