import { flagTheTen } from "../../../src/app/choose/flag-the-ten";
import { checksSheet } from "../../../src/app/fill/checks-sheet";
import { addRow } from "../../../src/app/track/add-row";
import { trackingSheet } from "../../../src/app/track/tracking-sheet";
import { type AtWork, atWorkOnTheHundred } from "../../support/at-work";
import { addressIn } from "../../support/list-addresses";
import { rowOfCase, TEN } from "../../support/sample-cells";

/** Rows that our tables gain and lose, in an Excel that is less kind. */
let work: AtWork;
afterEach(() => {
  work.stop();
});

const said = () => work.session.state().error ?? work.session.state().statusMessage;
const filled = (address: string) => work.values(address).filter((row) => row.some((cell) => cell !== ""));
const tableRange = (name: string) => work.grid.tableNamed(name).range;

describe.each(["1.9", "1.13"])("with ExcelApi %s, Checks made again", (excelApi) => {
  beforeEach(async () => {
    work = await atWorkOnTheHundred({ excelApi });
    work.grid.clear("'Case list'!F6:F9");
    await work.later();
    await work.session.run(checksSheet);
  });

  test.each(["nothing", "refused"] as const)(
    "with fewer findings while a filter hides rows: none stays, though deleting them would do %s",
    async (outcome) => {
      work.host.faults.deletesFilteredRows = outcome;
      work.host.faults.misplacesFilteredWrites = true;
      work.grid.type("Checks!A12", "Seen by the head of service");
      work.grid.type("'Case list'!F6", 9);
      work.grid.type("'Case list'!F8", 9);
      work.grid.filter("Checks", ([address]) => address !== "F7" && address !== "F8");
      await work.later();
      await work.session.run(checksSheet);
      expect(said()).toBe(
        "The sheet Checks lists 2 findings. The filter on the sheet Checks was cleared, so that all of its rows could be made again.",
      );
      expect(filled("Checks!A6:E11").map(([address]) => address)).toEqual(["F7", "F9"]);
      expect(work.values("Checks!A12")).toEqual([["Seen by the head of service"]]);
    },
  );

  test("rows hidden by hand stay hidden, and nothing is said of a filter", async () => {
    work.grid.hideRows("Checks!A7");
    work.grid.type("'Case list'!F9", 9);
    await work.later();
    await work.session.run(checksSheet);
    expect(said()).toBe("The sheet Checks lists 3 findings.");
    expect(filled("Checks!A6:E11").map(([address]) => address)).toEqual(["F6", "F7", "F8"]);
  });

  test("after having one row, every address is its own and leads to its cell", async () => {
    work.host.faults.fillsCalculatedColumns = true;
    work.grid.type("'Case list'!F6", 9);
    work.grid.type("'Case list'!F7", 9);
    work.grid.type("'Case list'!F8", 9);
    await work.later();
    await work.session.run(checksSheet);
    work.grid.clear("'Case list'!F6:F8");
    await work.later();
    await work.session.run(checksSheet);
    expect(filled("Checks!A6:E11").map(([address]) => address)).toEqual(["F6", "F7", "F8", "F9"]);
    expect(work.grid.hyperlink(work.grid.rangeAt("Checks!A7"))).toMatchObject({
      documentReference: "'Case list'!F7",
    });
  });
});

describe.each(["1.9", "1.13"])("with ExcelApi %s, rows below a table", (excelApi) => {
  beforeEach(async () => {
    work = await atWorkOnTheHundred({ excelApi });
    for (const number of TEN) work.grid.type(`'Case list'!${addressIn("tracked", rowOfCase(number))}`, "Yes");
    await work.later();
    await work.session.run(flagTheTen);
    await work.session.run(trackingSheet);
  });

  const row = { number: "1001", step: "Interview", agencies: ["Police"] } as const;

  test("are taken in where tables do not grow by themselves", async () => {
    work.grid.tablesGrow = false;
    await work.session.run(addRow, row);
    expect(work.session.state().error).toBeUndefined();
    expect(tableRange("Tracking").bottom).toBe(60);
    expect(filled("Tracking!A61:C73")).toEqual([["1001", "Interview", "Police"]]);
  });

  test("are added by writing, though others work in the workbook at the same time", async () => {
    work.host.faults.coEditing = true;
    await work.session.run(addRow, row);
    expect(work.session.state().error).toBeUndefined();
    expect(tableRange("Tracking").bottom).toBe(60);
  });

  test("are not there twice after a press that failed anywhere was pressed again", async () => {
    const actions = Array.from({ length: 60 }, (_, n) => n);
    for (const n of actions.filter((each) => each % 6 === 0)) {
      const before = filled("Tracking!A8:C200").length;
      const agency = `Agency ${n}`;
      work.host.faults.failAction(n, "GeneralException", 2);
      await work.session.run(addRow, { number: `100${1 + (n % 4)}`, step: "Interview", agencies: [agency] });
      work.host.faults.clear();
      if (work.session.state().error !== undefined && !filled("Tracking!C8:C200").flat().includes(agency))
        await work.session.run(addRow, {
          number: `100${1 + (n % 4)}`,
          step: "Interview",
          agencies: [agency],
        });
      expect(filled("Tracking!A8:C200")).toHaveLength(before + 1);
      expect(tableRange("Tracking").bottom).toBe(6 + before + 1);
    }
  });

  test("leave dates that people typed over Due, though Excel fills the column with a formula", async () => {
    work.host.faults.fillsCalculatedColumns = true;
    work.grid.type("Tracking!E9", 39_000);
    work.grid.type("Tracking!E11", "soon");
    await work.later();
    await work.session.run(addRow, row);
    expect(work.session.state().error).toBeUndefined();
    expect(work.values("Tracking!E9:E11").flat()).toEqual([39_000, expect.anything(), "soon"]);
  });

  test("leave what people wrote below and beside together", async () => {
    work.grid.type("Tracking!A62", "Ask about the lease");
    work.grid.type("Tracking!K62", "done");
    await work.later();
    await work.session.run(addRow, row);
    await work.session.run(addRow, { ...row, agencies: ["School"] });
    expect(work.values("Tracking!A63:K63")[0]?.[0]).toBe("Ask about the lease");
    expect(work.values("Tracking!A63:K63")[0]?.[10]).toBe("done");
  });

  test.each(["", "Total"])("go before a total row that says %j, which stays what it was", async (total) => {
    work.grid.showTotalRow("Tracking");
    const { bottom } = tableRange("Tracking");
    work.grid.type(`Tracking!A${bottom + 1}`, total);
    work.grid.type(`Tracking!A${bottom + 3}`, "Ask about the lease");
    await work.later();
    await work.session.run(addRow, row);
    expect(work.session.state().error).toBeUndefined();
    expect(tableRange("Tracking").bottom).toBe(bottom + 1);
    expect(work.values(`Tracking!A${bottom + 1}:C${bottom + 1}`)).toEqual([["1001", "Interview", "Police"]]);
    expect(work.values(`Tracking!A${bottom + 2}:C${bottom + 2}`)).toEqual([[total, "", ""]]);
    expect(work.values(`Tracking!A${bottom + 4}`)).toEqual([["Ask about the lease"]]);
  });
});

test("rows that an older Excel refuses to add while others work in it are none, and the pane says why", async () => {
  work = await atWorkOnTheHundred({ excelApi: "1.9" });
  for (const number of TEN) work.grid.type(`'Case list'!${addressIn("tracked", rowOfCase(number))}`, "Yes");
  await work.later();
  await work.session.run(flagTheTen);
  await work.session.run(trackingSheet);
  work.grid.type("Tracking!A62", "Ask about the lease");
  work.grid.type("Tracking!K62", "done");
  work.grid.tablesGrow = false;
  work.host.faults.coEditing = true;
  await work.later();
  await work.session.run(addRow, { number: "1001", step: "Interview", agencies: ["Police"] });
  expect(said()).toBe(
    "The table on the sheet Tracking took in no new rows: others may be working in it at this moment. Press again when they have finished.",
  );
  expect(filled("Tracking!A61:K73").map((cells) => [cells[0], cells[10]])).toEqual([
    ["Ask about the lease", "done"],
  ]);
});
