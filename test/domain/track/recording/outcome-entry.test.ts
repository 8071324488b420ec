import { recordSeveral } from "../../../../src/domain/track/recording/record-several";
import type { Outcome } from "../../../../src/domain/track/steps";
import { a, first, TODAY } from "../a-recording";
import { aTracking, cellsWritten, june, type RowCells } from "../a-tracking";

describe("an outcome", () => {
  test.each<[RowCells, Outcome, Record<string, unknown>]>([
    [a("Leaflets and consent forms"), "Declined", { F8: TODAY, G8: "Declined" }],
    [a("Leaflets and consent forms", { Done: june(1) }), "Declined", { G8: "Declined" }],
    [
      a("Leaflets and consent forms", { Done: june(1) }),
      "Withdrawn",
      { F8: TODAY, G8: "Withdrawn", H8: "Done 01/06/2006" },
    ],
    [
      a("Leaflets and consent forms", { Done: june(1), Outcome: "Full consent", Notes: "by hand" }),
      "Withdrawn",
      { F8: TODAY, G8: "Withdrawn", H8: "by hand; Full consent 01/06/2006" },
    ],
    [
      a("Leaflets and consent forms", { Done: june(1), Outcome: "Declined" }),
      "Full consent",
      { F8: TODAY, G8: "Full consent", H8: "Declined 01/06/2006" },
    ],
    [a("Questionnaire", { Done: june(1), Outcome: "Received" }), "Received", { G8: "Received" }],
    [a("Leaflets and consent forms"), "Sent", { G8: "Sent", H8: "Sent 28/06/2006" }],
    [
      a("Leaflets and consent forms", { Outcome: "Sent", Notes: "Sent 07/06/2006" }),
      "Delivered",
      { G8: "Delivered", H8: "Sent 07/06/2006; Delivered 28/06/2006" },
    ],
    [
      a("Leaflets and consent forms", { Outcome: "Sent", Notes: "Sent 28/06/2006" }),
      "Sent",
      { G8: "Sent", H8: "Sent 28/06/2006" },
    ],
    [
      a("Leaflets and consent forms", { Done: june(1), Outcome: "Full consent", Notes: "by hand" }),
      "Delivered",
      { H8: "by hand; Delivered 28/06/2006" },
    ],
    [
      a("Leaflets and consent forms", { Outcome: "Sent", Notes: "Sent 07/06/2006" }),
      "Declined",
      { F8: TODAY, G8: "Declined" },
    ],
    [a("Interview"), "Invited", { D8: TODAY, G8: "Invited" }],
    [a("Interview", { Requested: june(1) }), "Invited", { G8: "Invited" }],
    [a("Interview"), "Accepted", { G8: "Accepted" }],
    [a("Interview"), "Not needed", { G8: "Not needed" }],
    [a("Case file", { Done: june(1) }), "Returned", { G8: "Returned", H8: "Returned 28/06/2006" }],
    [a("Case file", { Done: june(1) }), "Lent back", { G8: "Lent back", H8: "Lent back 28/06/2006" }],
    [a("Case file"), "Lent back", { G8: "Lent back", H8: "Lent back 28/06/2006" }],
    [
      a("Case file", { Done: june(1), Outcome: "Lent back", Notes: "Lent back 20/06/2006" }),
      "Ready",
      { G8: "Ready", H8: "Lent back 20/06/2006; Ready 28/06/2006" },
    ],
  ])("of %j: %s", (cells, outcome, expected) => {
    const tracking = aTracking([cells]);
    expect(cellsWritten(recordSeveral(tracking, [[first(tracking), outcome]], TODAY, "").changes)).toEqual(
      expected,
    );
  });
});
