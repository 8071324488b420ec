import { aCase, aList } from "../../../support/a-list";
import { PlannedBook } from "../../support/planned-book";
import { replaced } from "../../../support/replaced";
import { bodyOf, column, made, newSheet, TEN } from "./a-selected-sheet";

const HEADERS =
  "No.|Case number|Group|Lead professional|Team|Age|Gender|Ethnicity|Code of group|Significant issues|Row in list|Status";

describe("a new sheet", () => {
  const sheet = made(aList(TEN));

  test("is made by changes that fit", () => {
    const book = new PlannedBook(new Set(["Case list"])).follow(newSheet(aList(TEN)));
    expect(book.amiss).toEqual([]);
    expect([...book.tables]).toEqual(["SelectedCases"]);
  });

  test("says above the table whose list it is and of which date", () => {
    expect(sheet.cells.values.slice(0, 3).map((row) => row.filter((cell) => cell !== ""))).toEqual([
      ["The ten cases to be tracked (Status Chosen)"],
      ["Local authority", "Sampleshire"],
      ["List date", 38_881],
    ]);
  });

  test("has the ten in the order of the groups, each with number, row and status", () => {
    expect(sheet.cells.values[4]).toEqual(HEADERS.split("|"));
    expect(column(sheet, "No.")).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(column(sheet, "Case number")).toEqual(
      [1001, 1002, 1003, 1004, 1006, 1007, 1009, 1010, 1011, 1012].map(String),
    );
    expect(column(sheet, "Row in list")).toEqual([6, 7, 8, 9, 11, 12, 14, 15, 16, 17]);
    expect(new Set(column(sheet, "Status"))).toEqual(new Set(["Chosen"]));
  });

  test("shows codes with their labels, each group its own code", () => {
    expect(column(sheet, "Code of group")).toEqual([
      ...Array<string>(4).fill("2 – Foster care"),
      ...Array<string>(2).fill("4 – Neglect"),
      ...Array<string>(4).fill("MLD – Moderate learning difficulty"),
    ]);
    expect(new Set(column(sheet, "Ethnicity"))).toEqual(new Set(["1 – White"]));
  });

  test("names the significant issues in words", () => {
    const busy = aCase({ age: 12, sen: "yes", offended: "Yes", camhs: "Yes", neet: "No", excluded: " YES" });
    const issues = column(made(aList(replaced(TEN, 0, { ...busy, tracked: "Yes" }))), "Significant issues");
    expect(issues[0]).toBe("Special educational needs; Has offended; CAMHS; Excluded or not in school");
    expect(issues[1]).toBe("");
  });

  test("keeps what is on no list as it was typed", () => {
    const odd = aCase({ gender: "F", ethnicity: " 9 ", livesIn: "Foster care", tracked: "Yes" });
    const sheetOfOdd = made(aList(replaced(TEN, 0, odd)));
    expect(bodyOf(sheetOfOdd)[0]?.slice(6, 9)).toEqual(["F", "9", "Foster care"]);
  });

  test("is text, so that 0071 stays 0071", () => {
    const changes = newSheet(aList(replaced(TEN, 0, aCase({ caseNumber: "0071", tracked: "Yes" }))));
    const formats = changes.flatMap((change) =>
      change.type === "format" && change.range === "B6:B15" ? [change.style.numberFormat] : [],
    );
    expect(formats).toEqual(["@"]);
  });
});
