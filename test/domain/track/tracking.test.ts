import fc from "fast-check";
import { casesOf, numbersOfTheTen, readTracking } from "../../../src/domain/track/tracking";
import { aTracking, flaggedCase, june, standardRows, TRACKING_HEADERS, writtenTracking } from "./a-tracking";

describe("a tracking row", () => {
  const [row] = aTracking([
    {
      "Case number": " ab  1 ",
      Step: " QUESTIONNAIRE ",
      "Agency or person": "social care",
      Requested: "5/6/2006",
      Due: june(26),
      Done: june(20),
      Outcome: "received",
      Notes: "by post",
    },
  ]).rows;

  it("is read whatever its case and spaces, text dates too", () => {
    expect(row).toEqual({
      row: 8,
      key: "ab 1|Questionnaire|social care|1",
      caseNumber: "ab 1",
      number: "ab 1",
      step: "Questionnaire",
      agency: "Social care",
      requested: june(5),
      due: june(26),
      done: june(20),
      outcome: "Received",
      isClosed: true,
      cells: {
        "Case number": " ab  1 ",
        Step: " QUESTIONNAIRE ",
        "Agency or person": "social care",
        Requested: "5/6/2006",
        Due: june(26),
        Done: june(20),
        Outcome: "received",
        Notes: "by post",
      },
    });
  });

  it("with a step, an agency or an outcome of nobody’s list is kept as typed", () => {
    const [odd] = aTracking([
      { "Case number": 1001, Step: "Chat", "Agency or person": "Sure Start", Outcome: "Maybe" },
    ]).rows;
    expect(odd).toMatchObject({
      number: "1001",
      step: undefined,
      agency: "Sure Start",
      outcome: undefined,
      isClosed: false,
      key: "1001|chat|sure start|1",
      cells: { Step: "Chat", Outcome: "Maybe" },
    });
  });

  test.each([
    [{ Done: june(1) }, true],
    [{ Done: "01/06/2006" }, true],
    [{ Done: "yesterday" }, false],
    [{ Outcome: "Declined" }, true],
    [{ Outcome: "full" }, true],
    [{ Outcome: "Not needed" }, true],
    [{ Outcome: "Invited" }, false],
    [{ Outcome: "Accepted" }, false],
    [{ Requested: june(1) }, false],
  ])("with %j is closed: %j", (cells, isClosed) => {
    expect(aTracking([{ "Case number": "1001", ...cells }]).rows[0]?.isClosed).toBe(isClosed);
  });

  it("in which only Due has something is not started", () => {
    expect(aTracking([{ Due: june(1) }, { Notes: "x" }, {}]).rows.map(({ row: at }) => at)).toEqual([9]);
  });

  it("is told apart from those like it", () => {
    const { rows } = aTracking([...standardRows("1001").slice(0, 1), ...standardRows("1001").slice(0, 1)]);
    expect(rows.map(({ key }) => key.slice(-2))).toEqual(["|1", "|2"]);
  });
});

test("columns are found by their headers in any order, beside people’s own", () => {
  const rows = [{ "Case number": "1001", Step: "Interview", Notes: "evening", Done: june(2), Mine: "x" }];
  fc.assert(
    fc.property(fc.shuffledSubarray([...TRACKING_HEADERS, "Mine"], { minLength: 9 }), (headers) => {
      const [row] = readTracking(writtenTracking(rows, {}, headers), new Map(), []).rows;
      expect(row).toMatchObject({ number: "1001", step: "Interview", done: june(2), due: undefined });
    }),
  );
});

test("rows sorted by hand are the same rows", () => {
  const rows = [...standardRows("1001"), ...standardRows("1002")];
  const keys = (of: typeof rows): string[] =>
    aTracking(of)
      .rows.map(({ key }) => key)
      .sort();
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (sorted) => {
      expect(keys(sorted)).toEqual(keys(rows));
    }),
  );
});

test("a header that is gone leaves its column out, and nothing else", () => {
  const tracking = readTracking(
    writtenTracking(
      standardRows("1001"),
      {},
      TRACKING_HEADERS.map((h) => (h === "Done" ? "When" : h)),
    ),
    new Map(),
    [],
  );
  expect(tracking.columns.Done).toBeUndefined();
  expect(tracking.columns.Outcome).toBe(6);
  expect(tracking.rows).toHaveLength(5);
});

test("cases are the ten, in the order of Selected cases, with their rows", () => {
  const tracking = aTracking([...standardRows("1002"), ...standardRows("1001").slice(0, 2)], {}, [
    flaggedCase("1001"),
    flaggedCase("1002", "Withdrawn"),
    flaggedCase("1003"),
  ]);
  expect(casesOf(tracking).map(({ theCase, rows }) => [theCase.caseNumber, rows.length])).toEqual([
    ["1001", 2],
    ["1003", 0],
  ]);
  expect([...numbersOfTheTen(tracking)]).toEqual(["1001", "1003"]);
});
