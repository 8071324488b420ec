import { recordReceived } from "../../../../src/domain/track/recording/received-today";
import { recordedTable } from "../../../../src/domain/track/recording/recorded-table";
import { takeBack } from "../../../../src/domain/track/recording/take-back";
import { readTracking } from "../../../../src/domain/track/tracking";
import { a, after, first, TODAY } from "../a-recording";
import { aTracking, cellsWritten, TRACKING_HEADERS, writtenTracking } from "../a-tracking";

describe("taking a recording back", () => {
  const tracking = aTracking([a("Interview", { Outcome: "Accepted" }), a("Case file")]);
  const recording = recordReceived(tracking, first(tracking), TODAY);
  const recorded = after(tracking, recording);

  test("gives each cell what stood in it", () => {
    const { changes, left } = takeBack(recordedTable(recorded), recording);
    expect(left).toEqual([]);
    expect(cellsWritten(changes)).toEqual({ F8: "", G8: "Accepted" });
    expect(after(recorded, { changes }).existing.cells).toEqual(tracking.existing.cells);
  });

  test("finds the row where it has been sorted to", () => {
    const rows = [a("Case file"), a("Interview", { Outcome: "Held", Done: TODAY })];
    expect(cellsWritten(takeBack(recordedTable(aTracking(rows)), recording).changes)).toEqual({
      F9: "",
      G9: "Accepted",
    });
  });

  test("leaves what somebody has changed since, and what is gone", () => {
    const changed = aTracking([a("Interview", { Outcome: "Declined", Done: TODAY })]);
    const { changes, left } = takeBack(recordedTable(changed), recording);
    expect([cellsWritten(changes), left]).toEqual([{ F8: "" }, ["G8"]]);
    expect(takeBack(recordedTable(aTracking([a("Case file")])), recording)).toEqual({
      changes: [],
      left: ["Done of 1001", "Outcome of 1001"],
    });
    const headers = TRACKING_HEADERS.filter((header) => header !== "Done");
    const without = readTracking(
      writtenTracking([a("Interview", { Outcome: "Held" })], {}, headers),
      new Map(),
      [],
    );
    expect(takeBack(recordedTable(without), recording).left).toEqual(["Done of 1001"]);
  });
});
