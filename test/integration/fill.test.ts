import { checkBeforeSending } from "../../src/app/fill/check-before-sending";
import { checkNow } from "../../src/app/fill/check-now";
import { checksSheet } from "../../src/app/fill/checks-sheet";
import { fillNo } from "../../src/app/fill/fill-no";
import { giveReason } from "../../src/app/fill/give-reason";
import { setUp } from "../../src/app/fill/set-up";
import { tidyUp } from "../../src/app/fill/tidy-up";
import { undoTidyUp } from "../../src/app/fill/undo-tidy-up";
import { startSession } from "../../src/app/session";
import type { Finding } from "../../src/domain/case-list/finding";
import { addressedMessage } from "../../src/domain/case-list/finding";
import { reasonFinder } from "../../src/domain/fill/reasons";
import { proposalsFor } from "../../src/domain/fill/tidy-up/tidy-up";
import { connectToExcel } from "../../src/excel/connect";
import { type AtWork, atWork } from "../support/at-work";
import { aHundred, aRow } from "../support/sample-cells";

let work: AtWork;
beforeEach(async () => {
  work = await atWork();
  await work.session.run(setUp);
  work.grid.type("'Case list'!B2", "Sampleshire");
  work.grid.type("'Case list'!B3", 38_881);
  work.grid.paste("'Case list'!A6", aHundred());
  await work.later();
});
afterEach(() => {
  work.stop();
});

const state = () => work.session.state();
const proposals = () => {
  const { checked } = state();
  return checked ? proposalsFor(checked.list) : [];
};
const warning = (address: string, session = work.session): Finding => {
  const found = session
    .state()
    .checked?.findings.find((finding) => finding.severity === "warning" && finding.address === address);
  if (!found) throw new Error(`No warning at ${address}`);
  return found;
};
const reasonAt = (address: string, session = work.session): string =>
  reasonFinder(session.state().checked?.reasons ?? [])(warning(address, session));

/** A case aged 19 that is looked after: a warning at its age. */
const nineteen = (row: number): void => {
  work.grid.type(`'Case list'!F${row}`, 19);
  work.grid.type(`'Case list'!O${row}`, "No");
  work.grid.type(`'Case list'!U${row}`, "No");
};

describe("Tidy up", () => {
  beforeEach(async () => {
    work.grid.type("'Case list'!G6", "f");
    work.grid.type("'Case list'!H7", "White British");
    work.grid.type("'Case list'!C8", "14/03/2004");
    work.grid.type("'Case list'!F9", "7 years");
    work.grid.type("'Case list'!P10", "y");
    await work.later();
  });

  test("writes what was chosen in one batch, dates as dates, and says how many", async () => {
    work.host.resetCounts();
    await work.session.run(tidyUp, proposals());
    // The reading, a look whether all is as it was, the one write, and the reading of what was written.
    expect(work.host.batches).toBe(4);
    expect(state().statusMessage).toBe("5 cells tidied. Undo tidy up takes it back.");
    expect(work.values("'Case list'!F9:H9")[0]?.[0]).toBe(7);
    expect(work.values("'Case list'!G6")).toEqual([["Female"]]);
    expect(work.values("'Case list'!H7")).toEqual([[1]]);
    expect(work.values("'Case list'!C8")).toEqual([[38_060]]);
    expect(work.values("'Case list'!P10")).toEqual([["Yes"]]);
    expect(work.grid.format(work.grid.rangeAt("'Case list'!C8")).numberFormat).toBe("dd/mm/yyyy");
    expect(work.findings()).toEqual([]);
  });

  test("chosen singly, it leaves the others alone", async () => {
    await work.session.run(
      tidyUp,
      proposals().filter(({ address }) => address === "G6"),
    );
    expect(state().statusMessage).toBe("1 cell tidied. Undo tidy up takes it back.");
    expect(work.values("'Case list'!F9:H9")[0]?.[0]).toBe("7 years");
  });

  test("does not write over what was typed meanwhile, and says so", async () => {
    const shown = proposals();
    work.grid.type("'Case list'!G6", "Male");
    await work.session.run(tidyUp, shown);
    expect(state().statusMessage).toBe(
      "4 cells tidied. 1 cell had changed meanwhile and was left alone. Undo tidy up takes it back.",
    );
    expect(work.values("'Case list'!G6")).toEqual([["Male"]]);
    await work.session.run(tidyUp, shown);
    expect(state().error).toBe(
      "None of these cells is as it was shown. Press Tidy up again to see what can be put right now.",
    );
  });

  test("is undone, but for cells that have changed since, which are named", async () => {
    await work.session.run(tidyUp, proposals());
    expect(state().undoable).toEqual(["undo-tidy-up"]);
    work.grid.type("'Case list'!F9", 8);
    await work.session.run(undoTidyUp);
    expect(state().statusMessage).toBe(
      "4 cells are as before. F9: Changed since, to “8”. To have it as before, type “7 years”.",
    );
    expect(work.values("'Case list'!C8")).toEqual([["14/03/2004"]]);
    expect(work.values("'Case list'!F9")).toEqual([[8]]);
    await work.session.run(undoTidyUp);
    expect(state()).toMatchObject({ undoable: [], error: "There is nothing to undo." });
  });

  test("follows its rows where they have moved", async () => {
    await work.session.run(tidyUp, proposals());
    const { sheet } = work.grid.rangeAt("'Case list'!A1");
    work.grid.insertRows(sheet, 5, 2);
    await work.later();
    await work.session.run(undoTidyUp);
    expect(state().statusMessage).toBe("5 cells are as before.");
    expect(work.values("'Case list'!G8")).toEqual([["f"]]);
  });
});

describe("Fill No", () => {
  beforeEach(async () => {
    work.grid.clear("'Case list'!P6:Q8");
    await work.later();
  });

  test("makes the mandatory blanks No, as many as were shown", async () => {
    await work.session.run(fillNo, 6);
    expect(state().statusMessage).toBe("No written in 6 blank cells.");
    expect(work.values("'Case list'!O6:Q8")).toEqual(Array.from({ length: 3 }, () => ["", "No", "No"]));
    await work.session.run(fillNo, 0);
    expect(state().error).toBe("No blank cell in the eight yes/no columns needs an answer.");
  });

  test("writes nothing where the count is another than was agreed to", async () => {
    work.grid.type("'Case list'!P6", "Yes");
    await work.session.run(fillNo, 6);
    expect(state().error).toBe(
      "The list has changed: 5 blank cells now. Look at the count, then press Fill No again.",
    );
    expect(work.values("'Case list'!Q6")).toEqual([[""]]);
  });
});

describe("Reasons", () => {
  beforeEach(async () => {
    nineteen(10);
    await work.later();
    await work.session.run(giveReason, warning("F10"), "Care leaver");
  });

  test("a reason is kept, and the list is ready", async () => {
    expect(state().statusMessage).toBe("F10: The reason is kept.");
    expect(reasonAt("F10")).toBe("Care leaver");
    await work.session.run(giveReason, warning("F10"), " ");
    expect(state().statusMessage).toBe("F10: The reason is taken away.");
    expect(reasonAt("F10")).toBe("");
  });

  test("it survives sorting by age, an inserted row, another case deleted, checking again and opening again", async () => {
    const rows = aHundred();
    rows[4] = aRow("LAC", 1005, { 5: 19, 14: "No", 20: "No" });
    work.grid.paste(
      "'Case list'!A6",
      [...rows].sort((a, b) => Number(b[5]) - Number(a[5])),
    );
    await work.later();
    expect(reasonAt("F6")).toBe("Care leaver");
    const { sheet } = work.grid.rangeAt("'Case list'!A1");
    work.grid.insertRows(sheet, 5, 1);
    await work.later();
    expect(reasonAt("F7")).toBe("Care leaver");
    work.grid.deleteRows(sheet, 20, 1);
    await work.session.run(checkNow);
    expect(reasonAt("F7")).toBe("Care leaver");
    // A pane opened anew knows only what is in the workbook.
    const again = startSession(connectToExcel(work.clock), work.clock);
    await work.later();
    expect(reasonAt("F7", again)).toBe("Care leaver");
    again.stop();
  });

  test("it lapses when the finding goes, and does not come back with it", async () => {
    work.grid.type("'Case list'!F10", 9);
    await work.later();
    nineteen(10);
    await work.later();
    expect(reasonAt("F10")).toBe("");
  });

  test("the Checks sheet has it; what is written there goes before what the pane knew", async () => {
    nineteen(12);
    await work.later();
    await work.session.run(checksSheet);
    expect(state().error).toBeUndefined();
    expect(state().statusMessage).toMatch(/^The sheet Checks lists \d+ findings, 1 with a reason\.$/);
    const table = state().reading?.ourTables.Checks;
    const lines = work.values(`Checks!A6:E${(table?.range.bottom ?? 0) + 1}`);
    const at = lines.findIndex((line) => line[1] === "1007" && line[2] === "Warning");
    expect(lines.find((line) => line[1] === "1005" && line[2] === "Warning")?.[4]).toBe("Care leaver");
    work.grid.type(`Checks!E${at + 6}`, "Agreed with the lead inspector");
    await work.later();
    expect(reasonAt("F12")).toBe("Agreed with the lead inspector");
    // Given in the pane, it is written beside its finding.
    await work.session.run(giveReason, warning("F12"), "Stays until July");
    expect(work.values(`Checks!E${at + 6}`)).toEqual([["Stays until July"]]);
    // Made again, with one finding gone and one more, each keeps its own.
    work.grid.type("'Case list'!H30", "");
    work.grid.type("'Case list'!F10", 9);
    await work.later();
    await work.session.run(checksSheet);
    expect(reasonAt("F12")).toBe("Stays until July");
    const again = work.values(`Checks!A6:E${(state().reading?.ourTables.Checks?.range.bottom ?? 0) + 1}`);
    expect(again.map((line) => line[4]).filter((text) => text !== "")).toEqual(["Stays until July"]);
  });

  test("a Checks sheet without its table is refused in words", async () => {
    await work.session.run(checksSheet);
    const table = work.grid.tables().find(({ name }) => name === "Checks");
    work.grid.removeTable(table?.id ?? "");
    await work.session.run(checksSheet);
    expect(state().error).toBe(
      "The sheet Checks has lost its table. Rename or delete that sheet, then press Make the Checks sheet again.",
    );
  });
});

describe("Check before sending", () => {
  test("names hidden sheets and rows and links to other workbooks, and what it cannot see", async () => {
    const codes = work.grid.sheets().find(({ name }) => name === "Codes");
    work.grid.setVisibility(codes?.id ?? "", "Hidden");
    work.grid.hideRows("'Case list'!A8:W9");
    work.grid.hideRows("'Case list'!A12:W12");
    work.grid.type("Sheet1!B2", "=[Old list.xlsx]Sheet1!A1");
    await work.session.run(checkBeforeSending);
    expect(state().error).toBeUndefined();
    expect(state().statusMessage).toBe("Ready to send");
    expect(state().hiddenContent).toEqual({
      hiddenSheets: ["Codes"],
      hiddenRows: [{ sheet: "Case list", addresses: ["8 to 9", "12"] }],
      hiddenColumns: [],
      links: ["Old list.xlsx"],
    });
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

  test("says how far the list is from being ready", async () => {
    work.grid.type("'Case list'!F14", "");
    await work.session.run(checkBeforeSending);
    expect(state().statusMessage).toBe("Not ready: 1 error");
    expect(work.findings().map(String)).toEqual(state().checked?.findings.map(addressedMessage));
  });
});
