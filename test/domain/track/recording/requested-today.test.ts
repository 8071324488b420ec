import { recordRequested } from "../../../../src/domain/track/recording/requested-today";
import { a, TODAY } from "../a-recording";
import { aTracking, cellsWritten, june } from "../a-tracking";

test("requested today is written where no date stands yet", () => {
  const tracking = aTracking([a("Questionnaire"), a("Case file", { Requested: june(1) }), a("Interview")]);
  expect(cellsWritten(recordRequested(tracking, tracking.rows, TODAY).changes)).toEqual({
    D8: TODAY,
    D10: TODAY,
  });
});
