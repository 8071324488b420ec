import { reasonInSheet, withReasonsOf } from "../../../../src/domain/fill/checks-sheet/checks-reading";
import type { Finding } from "../../../../src/domain/case-list/finding";
import { reasonFinder, withReason } from "../../../../src/domain/fill/reasons/reasons";
import { aCase } from "../../../support/a-list";
import { findings, findingsOf, old, ROWS, tooOld, WRITTEN, written } from "../../support/a-checks-sheet";

describe("reasons written in the sheet", () => {
  test("are tied to their findings, sorted as they may be", () => {
    const reasons = withReasonsOf(written([...WRITTEN].reverse()), findings(), []);
    expect(reasons).toEqual([{ rule: "eighteen-or-over", of: "case", about: "a1", text: "Leaving care" }]);
  });

  test("go before those given earlier, also where they are blank", () => {
    const earlier = findings().reduce(
      (given, finding) => withReason(given, finding, "Earlier"),
      withReason([], old(), ""),
    );
    expect(earlier).toHaveLength(2);
    const reasonOf = reasonFinder(withReasonsOf(written(WRITTEN), findings(), earlier));
    expect(findings().map(reasonOf)).toEqual(["Leaving care", "", "", ""]);
    expect(withReasonsOf(written(WRITTEN.slice(1, 2)), findings(), earlier)).toEqual(earlier);
  });

  test("stay with a warning whose row and words have moved", () => {
    const now = findingsOf([{}, { ...ROWS[0], age: 20, offended: "", neet: "" }]);
    expect(withReasonsOf(written(WRITTEN), now, []).map(({ text }) => text)).toEqual(["Leaving care"]);
  });

  test("are not taken over where two warnings of the case stand in one column", () => {
    const lines = [
      ["V6", "A1", "Warning", "This seems to give a postcode. Take it out.", "Of the school"],
      ["V6", "A1", "Warning", "This seems to give a name. Take it out.", "Of the judge"],
    ];
    const now = findingsOf([{ ...ROWS[0], age: 9, additional: "NE1 4LP" }]);
    expect(withReasonsOf(written(lines), now, [])).toEqual([]);
  });

  test("are not taken from another case, nor from an error", () => {
    const lines = [
      ["F6", "B2", "Warning", "x", "Because"],
      ["F6", "A1", "Error", "x", "Because"],
    ];
    expect(withReasonsOf(written(lines), findings(), [])).toEqual([]);
  });

  test("are found by case, severity, column and words, in any letter case and with any numbers", () => {
    const reasonOf = (...line: string[]): string[] =>
      withReasonsOf(written([line]), findings(), []).map(({ text }) => text);
    expect(reasonOf("f12", "a1", "WARNING", tooOld.replace("19", "105").toUpperCase(), "Because")).toEqual([
      "Because",
    ]);
    expect(reasonOf("F", "A1", "Warning", tooOld, "Because")).toEqual(["Because"]);
    for (const address of ["G6", "AF6", ""])
      expect(reasonOf(address, "A1", "Warning", tooOld, "Because")).toEqual([]);
    expect(reasonOf("F6", "A1", "Warning", "x", "Because")).toEqual([]);
  });

  test("are not taken over by a warning of another rule in the same cell", () => {
    const of = (additional: string): readonly Finding[] => findingsOf([{ ...ROWS[0], age: 9, additional }]);
    const [name] = of("lives with Daniel Smith");
    const line = ["V6", "A1", "Warning", name?.message ?? "", "Name of the school"];
    expect(withReasonsOf(written([line]), of("lives with Daniel Smith"), [])).toHaveLength(1);
    const phone = of("07700 900123");
    expect(phone.map(({ rule }) => rule)).toEqual(["free-text-phone"]);
    expect(withReasonsOf(written([line]), phone, [])).toEqual([]);
    expect(phone.map((finding) => reasonInSheet(written([line]), finding, "x"))).toEqual([[]]);
  });

  test("are shared by two warnings of one rule about one case: a new text counts, a blank takes none away", () => {
    const both = findingsOf([
      { ...ROWS[0], age: 9, livesIn: 6 },
      aCase({ caseNumber: "B2", group: "LDD", lddType: "OTH", livesIn: 6 }),
    ]).filter(({ rule, caseNumber }) => rule === "other-not-explained" && caseNumber === "B2");
    expect(both).toHaveLength(2);
    const lines = (...texts: string[]): string[][] =>
      both.map(({ address, message }, i) => [address, "B2", "Warning", message, texts[i] ?? ""]);
    const texts = (sheet: string[][], earlier: Parameters<typeof withReasonsOf>[2] = []): string[] =>
      withReasonsOf(written(sheet), both, earlier).map(({ text }) => text);
    const earlier = both
      .slice(0, 1)
      .reduce((given, one) => withReason(given, one, "Old"), withReason([], old(), ""));
    expect(texts(lines("New", ""))).toEqual(["New"]);
    expect(texts(lines("", "New"))).toEqual(["New"]);
    expect(texts(lines("Old", "New"), earlier)).toEqual(["New"]);
    expect(texts(lines("New", "Old"), earlier)).toEqual(["New"]);
    expect(texts(lines("", ""), earlier)).toEqual([]);
  });

  test("about a case without a number are found by the address alone", () => {
    const nameless = findingsOf([{ ...ROWS[0], caseNumber: "" }]).filter(
      ({ rule }) => rule === "eighteen-or-over",
    );
    const line = (address: string): string[] => [address, "", "Warning", tooOld, "Because"];
    expect(withReasonsOf(written([line("F6")]), nameless, [])).toHaveLength(1);
    expect(withReasonsOf(written([line("F7")]), nameless, [])).toEqual([]);
  });

  test("about the whole list are found by their words alone", () => {
    const whole: Finding = {
      rule: "r",
      severity: "warning",
      address: "D3",
      message: "34 instead of 35. Enter 35.",
    };
    const line = ["D3", "", "Warning", whole.message, "Agreed"];
    expect(withReasonsOf(written([line]), [whole], [])).toHaveLength(1);
    expect(
      withReasonsOf(written([line]), [{ ...whole, message: "33 instead of 35. Enter 35." }], []),
    ).toEqual([]);
  });

  test("are left where a header is gone", () => {
    expect(
      withReasonsOf(
        written(WRITTEN, ["Address", "Case number", "Severity", "Finding", "Why"]),
        findings(),
        [],
      ),
    ).toEqual([]);
  });
});

test("a reason given in the pane is written beside its finding, if the sheet has it", () => {
  const finding = old();
  expect(reasonInSheet(written(WRITTEN), finding, " Because  so ")).toEqual([
    { type: "write", sheet: "Checks", range: "E6", cells: [["Because so"]] },
  ]);
  expect(reasonInSheet(written(WRITTEN.slice(1)), finding, "Because")).toEqual([]);
  expect(reasonInSheet(written(WRITTEN, ["A", "B", "C", "D", "E"]), finding, "Because")).toEqual([]);
});
