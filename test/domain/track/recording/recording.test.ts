import { recordReceived } from "../../../../src/domain/track/recording/received-today";
import { readTracking } from "../../../../src/domain/track/tracking";
import { a, first, TODAY } from "../a-recording";
import { writtenTracking } from "../a-tracking";

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
        ...{ type: "expect", sheet: "Tracking", range: "A8:C8" },
        cells: [["", null, ""]],
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
