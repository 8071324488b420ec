import { recordReceived } from "../../../../src/domain/track/recording/received-today";
import { a, first, TODAY } from "../a-recording";
import { aTracking, cellsWritten, type RowCells } from "../a-tracking";

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
    const tracking = aTracking([cells]);
    const { changes } = recordReceived(tracking, first(tracking), TODAY);
    expect(changes.map((change) => change.type)).toEqual(["expect", "write"]);
    expect(cellsWritten(changes)).toEqual(expected);
  });
});
