import { consentOf } from "../../../src/domain/track/consent";
import { aTracking, june, type RowCells } from "./a-tracking";

const answer = (Outcome: string, Done: RowCells["Done"] = "", agency = "Parents or carers"): RowCells => ({
  "Case number": "1001",
  Step: "Leaflets and consent forms",
  "Agency or person": agency,
  Done,
  Outcome,
});
const consent = (...rows: RowCells[]) => consentOf(aTracking(rows).rows);

test("of several answers of one person the latest counts, in whatever order they stand", () => {
  expect(consent(answer("Full consent", june(10)), answer("Withdrawn", june(12)))).toBe("withdrawn");
  expect(consent(answer("Withdrawn", june(12)), answer("Full consent", june(10)))).toBe("withdrawn");
  expect(consent(answer("Declined", june(5)), answer("Full consent", june(10)))).toBe("given");
  expect(consent(answer("Full consent", june(10)), answer("Withdrawn", june(10)))).toBe("withdrawn");
});

test("where one has no date, the one that stands below counts", () => {
  expect(consent(answer("Full consent", june(10)), answer("Withdrawn"))).toBe("withdrawn");
  expect(consent(answer("Full consent"), answer("Withdrawn", june(12)))).toBe("withdrawn");
  expect(consent(answer("Declined"), answer("Full consent", june(12)))).toBe("given");
});

test("an answer in own words, or of which only the day is known, is no consent", () => {
  const child = (outcome: string, done: RowCells["Done"] = ""): RowCells =>
    answer(outcome, done, "Child or young person");
  const parents = answer("Full consent", june(10));
  for (const one of [
    child("refused"),
    child("Refused to sign", june(9)),
    child("", june(9)),
    child("Sent", june(9)),
  ])
    expect(consent(parents, one)).toBe("unclear");
  expect(consent(parents, child(""))).toBe("given");
  expect(consent(parents, child("refused", june(9)), child("Full consent", june(12)))).toBe("given");
});

test("nobody’s consent makes up for another’s refusal", () => {
  const child = (outcome: string): RowCells => answer(outcome, june(9), "Child or young person");
  expect(consent(answer("Full consent", june(10)), child("Declined"))).toBe("declined");
  expect(consent(answer("Full consent", june(10)), child("No health records"))).toBe("no health records");
  expect(consent(answer(""), answer("", "", "Child or young person"))).toBe("awaited");
});
