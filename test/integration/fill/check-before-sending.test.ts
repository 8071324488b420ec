import { checkBeforeSending } from "../../../src/app/fill/check-before-sending";
import { addressedMessage } from "../../../src/domain/case-list/finding";
import { type AtWork, atWork, atWorkOnTheHundred } from "../../support/at-work";
import { rowsOfList } from "../../support/list-addresses";

let work: AtWork;
beforeEach(async () => {
  work = await atWorkOnTheHundred();
});
afterEach(() => {
  work.stop();
});

const state = () => work.session.state();

describe("Check before sending", () => {
  test("names hidden sheets and rows and links to other workbooks, and what it cannot see", async () => {
    const codes = work.grid.sheets().find(({ name }) => name === "Codes");
    work.grid.setVisibility(codes?.id ?? "", "Hidden");
    work.grid.hideRows(`'Case list'!${rowsOfList(8, 9)}`);
    work.grid.hideRows(`'Case list'!${rowsOfList(12, 12)}`);
    work.grid.type("Sheet1!B2", "=[Old list.xlsx]Sheet1!A1");
    await work.session.run(checkBeforeSending);
    expect(state().error).toBeUndefined();
    expect(state().statusMessage).toBe("Ready: save the workbook and send it as the inspector asked.");
    expect(state().hiddenContent).toEqual({
      hiddenSheets: ["Codes"],
      hiddenRows: [{ sheet: "Case list", addresses: ["8 to 9", "12"] }],
      hiddenColumns: [],
      links: ["Old list.xlsx"],
      linkedCells: [{ sheet: "Sheet1", addresses: ["B2"] }],
    });
  });

  test("finds hidden rows wherever they are on a long sheet, and tells none where none is hidden", async () => {
    work.grid.type("Sheet1!A1", "x");
    work.grid.type("Sheet1!A3000", "x");
    work.grid.hideRows("Sheet1!A2500:A2500");
    await work.session.run(checkBeforeSending);
    expect(state().hiddenContent?.hiddenRows).toEqual([{ sheet: "Sheet1", addresses: ["2500"] }]);
    work.grid.hideRows("Sheet1!A2999:A2999");
    work.grid.hideRows("Sheet1!A1:A40");
    await work.session.run(checkBeforeSending);
    expect(state().hiddenContent?.hiddenRows).toEqual([
      { sheet: "Sheet1", addresses: ["1 to 40", "2500", "2999"] },
    ]);
  });

  test("names the first of very many hidden rows, and says that there are others", async () => {
    work.grid.type("Sheet1!A1", "x");
    work.grid.type("Sheet1!A4200", "x");
    for (let row = 2; row <= 4200; row += 2) work.grid.hideRows(`Sheet1!A${row}:A${row}`);
    await work.session.run(checkBeforeSending);
    expect(state().error).toBeUndefined();
    expect(state().hiddenContent?.hiddenRows?.[0]).toMatchObject({ sheet: "Sheet1", isCutShort: true });
  });

  test("names visible sheets that hold children’s data: by the list’s case numbers, and by their headers", async () => {
    const { grid } = work;
    const add = (sheet: string, rows: readonly (readonly (string | number)[])[]): void => {
      grid.addSheet(sheet);
      rows.forEach((row, i) =>
        row.forEach((cell, j) => {
          grid.type(`${sheet}!${"ABCD"[j] ?? ""}${i + 1}`, String(cell));
        }),
      );
    };
    const numbers = (state().checked?.list.cases ?? []).slice(0, 4).map(({ number }) => number);
    add("Workings", [["Notes"], ...numbers.map((number) => ["", number])]);
    add("Letter", [["About"], [numbers[0] ?? ""], [numbers[1] ?? ""]]);
    add("Export", [
      ["Case number", "Group", "Age", "Gender"],
      ...["x1", "x2"].map((number) => [number, "LAC", 5, "Male"]),
    ]);
    // Several rows of one case, as on a copy of the tracking sheet.
    add("Steps", [
      ["Case number", "Step", "Team", "Age"],
      ...numbers.flatMap((number) => [1, 2, 3].map((step) => [number, `Step ${step}`, "North", 5])),
    ]);
    await work.session.run(checkBeforeSending);
    expect(state().hiddenContent?.otherCases).toEqual([
      { sheet: "Workings", cases: 4, address: "B2" },
      { sheet: "Steps", cases: 4, address: "A2" },
      { sheet: "Export", cases: 2, address: "A2" },
    ]);
  });

  test("names comments where Excel shows them to add-ins, and leaves a column alone that is in sight", async () => {
    work.stop();
    const { grid } = work;
    grid.commented.push("'Case list'!B4", "'Case list'!D9", "Codes!A1");
    work = await atWork({ grid, excelApi: "1.10" });
    await work.session.run(checkBeforeSending);
    expect(state().error).toBeUndefined();
    expect(state().hiddenContent).toEqual({
      hiddenSheets: [],
      hiddenRows: [],
      hiddenColumns: [],
      comments: [
        { sheet: "Case list", addresses: ["B4", "D9"] },
        { sheet: "Codes", addresses: ["A1"] },
      ],
      links: [],
    });
  });

  test("names a sheet that Excel does not let it read, and looks through the others", async () => {
    const codes = work.grid.sheets().find(({ name }) => name === "Codes");
    work.host.faults.unsupportedSheet = codes?.id;
    work.grid.type("Sheet1!B2", "=[Old list.xlsx]Sheet1!A1");
    await work.session.run(checkBeforeSending);
    expect(state().error).toBeUndefined();
    expect(state().hiddenContent).toMatchObject({ notRead: ["Codes"], links: ["Old list.xlsx"] });
  });

  test("reads a sheet with one stray cell far out in blocks, and names one that is too big", async () => {
    work.grid.type("Sheet1!Y39000", "=[Far.xlsx]Sheet1!A1");
    work.grid.type("Sheet1!A1", "x");
    await work.session.run(checkBeforeSending);
    expect(state().hiddenContent).toMatchObject({ links: ["Far.xlsx"] });
    work.grid.type("Sheet1!CZ39000", "x");
    await work.session.run(checkBeforeSending);
    expect(state().hiddenContent).toMatchObject({ notRead: ["Sheet1"] });
  });

  test("says how far the list is from being ready", async () => {
    work.grid.type("'Case list'!F14", "");
    await work.session.run(checkBeforeSending);
    expect(state().statusMessage).toBe("Do not send yet: 1 error.");
    expect(work.findings().map(String)).toEqual(state().checked?.findings.map(addressedMessage));
  });
});
