import {
  flaggedCases,
  readFlaggedCases,
  trackedAmong,
} from "../../../../src/domain/choose/selected-cases/flagged-cases";
import { sheetOf } from "../../support/written";

describe("the ten", () => {
  const written = (headers: readonly string[]) => ({
    sheet: "The ten",
    range: { top: 0, left: 0, bottom: 4, right: 2 },
    cells: sheetOf([
      headers,
      ["AB 1", "lac", "Chosen"],
      ["1002", "CPR", "Withdrawn"],
      ["", "", ""],
      [1003, "XYZ", " chosen "],
    ]),
  });

  it("are the rows of Selected cases that are Chosen", () => {
    const flagged = flaggedCases(written(["Case number", "Group", "Status"]), "Make it");
    expect(flagged).toEqual([
      { caseNumber: "AB 1", number: "ab 1", group: "LAC", status: "Chosen" },
      { caseNumber: "1002", number: "1002", group: "CPR", status: "Withdrawn" },
      { caseNumber: "1003", number: "1003", group: undefined, status: "chosen" },
    ]);
    expect(trackedAmong(flagged).map(({ number }) => number)).toEqual(["ab 1", "1003"]);
  });

  it("cannot be read without their numbers or their status, and that is said", () => {
    const withoutNumber = written(["Number", "Group", "Status"]);
    expect(readFlaggedCases(withoutNumber)).toBeUndefined();
    expect(() => flaggedCases(withoutNumber, "Make it")).toThrow(
      "The table on the sheet The ten has no column Case number. Put the header back, then press Make it again.",
    );
    expect(() => flaggedCases(written(["Case number", "Group", "State"]), "Make it")).toThrow(
      "no column Status",
    );
  });

  it("can be read without their groups", () => {
    expect(flaggedCases(written(["Case number", "List", "Status"]), "")).toMatchObject([
      { group: undefined },
      {},
      {},
    ]);
  });
});
