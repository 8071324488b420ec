import { rowStatusWords } from "../../../../src/domain/track/row-status";
import { sentOf, sentWords } from "../../../../src/domain/track/recording/sent";
import { a, first } from "../a-recording";
import { aTracking, june, type RowCells } from "../a-tracking";

const sent = (cells: RowCells, step = "Leaflets and consent forms"): string | undefined => {
  const found = sentOf(first(aTracking([a(step, cells)])));
  return found && sentWords(found);
};

test.each<[RowCells, string | undefined]>([
  [{}, undefined],
  [{ Outcome: "Sent" }, "sent"],
  [{ Outcome: "delivered", Notes: "by hand" }, "delivered"],
  [{ Outcome: "Full consent", Notes: "by post; Sent 07/06/2006" }, "sent Wed 07/06/2006"],
  [{ Notes: "sent on Wed 7 June 2006" }, "sent Wed 07/06/2006"],
  [{ Notes: "Sent 07/06/2006; Delivered 09/06/2006" }, "delivered Fri 09/06/2006"],
  [{ Notes: "sent to the wrong office" }, undefined],
])("leaflet and form with %j: %s", (cells, expected) => {
  expect(sent(cells)).toBe(expected);
});

test("of a questionnaire nothing of the kind is told", () => {
  expect(sent({ Notes: "Sent 07/06/2006" }, "Questionnaire")).toBeUndefined();
});

test("what was sent and what was answered stand side by side", () => {
  const words = (cells: RowCells): string => {
    const tracking = aTracking([a("Leaflets and consent forms", cells)], { TodayDate: june(10) });
    return rowStatusWords(first(tracking), tracking);
  };
  expect(words({ Outcome: "Sent", Notes: "Sent 07/06/2006", Due: june(28) })).toBe(
    "sent Wed 07/06/2006, no answer yet, due Wed 28/06/2006",
  );
  expect(words({ Outcome: "Full consent", Done: june(9), Notes: "Sent 07/06/2006" })).toBe(
    "Full consent on Fri 09/06/2006, sent Wed 07/06/2006",
  );
});
