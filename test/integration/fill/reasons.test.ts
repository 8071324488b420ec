import { checkBeforeSending } from "../../../src/app/fill/check-before-sending";
import { checkNow } from "../../../src/app/fill/check-now";
import { checksSheet } from "../../../src/app/fill/checks-sheet";
import { giveReason } from "../../../src/app/fill/give-reason";
import { startSession } from "../../../src/app/session";
import type { Finding } from "../../../src/domain/case-list/finding";
import { reasonFinder } from "../../../src/domain/fill/reasons/reasons";
import { connectToExcel } from "../../../src/excel/connect";
import { type AtWork, atWorkOnTheHundred } from "../../support/at-work";
import { aHundred, aRow } from "../../support/sample-cells";

let work: AtWork;
beforeEach(async () => {
  work = await atWorkOnTheHundred();
});
afterEach(() => {
  work.stop();
});

const state = () => work.session.state();
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

  const words = (): string => JSON.stringify([...work.host.settings.values()]);

  test("its words leave the workbook with its finding when the list is checked before it is sent, and others stay", async () => {
    nineteen(12);
    await work.later();
    await work.session.run(giveReason, warning("F12"), "Agreed");
    work.host.settings.set("CaseTracking.Log.reasons.9.aa", "{");
    work.grid.type("'Case list'!F10", 9);
    await work.later();
    expect(words()).toContain("Care leaver");
    await work.session.run(checkBeforeSending);
    expect(state().error).toBeUndefined();
    expect(state().statusMessage).toMatch(
      /\. 1 reason whose warning has gone was deleted from the workbook\.$/,
    );
    expect(words()).not.toContain("Care leaver");
    expect(words()).toContain("Agreed");
    expect(reasonAt("F12")).toBe("Agreed");
    expect(work.host.settings.get("CaseTracking.Log.reasons.9.aa")).toBe("{");
    expect(state().checked?.unreadReasons).toBe(1);
    const kept = [...work.host.settings];
    await work.session.run(checkBeforeSending);
    expect(state().statusMessage).not.toMatch(/deleted/);
    expect([...work.host.settings]).toEqual(kept);
  });

  test("the Checks sheet has it; what is written there goes before what the pane knew", async () => {
    nineteen(12);
    await work.later();
    await work.session.run(checksSheet);
    expect(state().error).toBeUndefined();
    expect(state().statusMessage).toMatch(/^The sheet Checks lists \d+ findings, 1 with a reason\.$/);
    const table = state().reading?.ourTables.Checks;
    const lines = work.values(`Checks!A6:F${(table?.range.bottom ?? 0) + 1}`);
    const at = lines.findIndex((line) => line[2] === "1007" && line[3] === "Warning");
    expect(lines.find((line) => line[2] === "1005" && line[3] === "Warning")?.[5]).toBe("Care leaver");
    work.grid.type(`Checks!F${at + 6}`, "Agreed with the lead inspector");
    await work.later();
    expect(reasonAt("F12")).toBe("Agreed with the lead inspector");
    // Given in the pane, it is written beside its finding.
    await work.session.run(giveReason, warning("F12"), "Stays until July");
    expect(work.values(`Checks!F${at + 6}`)).toEqual([["Stays until July"]]);
    // Made again, with one finding gone and one more, each keeps its own.
    work.grid.type("'Case list'!H30", "");
    work.grid.type("'Case list'!F10", 9);
    await work.later();
    await work.session.run(checksSheet);
    expect(reasonAt("F12")).toBe("Stays until July");
    const again = work.values(`Checks!A6:F${(state().reading?.ourTables.Checks?.range.bottom ?? 0) + 1}`);
    expect(again.map((line) => line[5]).filter((text) => text !== "")).toEqual(["Stays until July"]);
  });

  test("a Checks sheet without its table is refused in words where somebody has written on it", async () => {
    await work.session.run(checksSheet);
    work.grid.type("Checks!H2", "mine");
    const table = work.grid.tables().find(({ name }) => name === "Checks");
    work.grid.removeTable(table?.id ?? "");
    await work.session.run(checksSheet);
    expect(state().error).toBe(
      "The sheet Checks has lost its table. Undo that in Excel; or select its headers and rows, press Ctrl+T and name the table Checks on the Table Design tab. Then press Make the Checks sheet again. To begin anew, rename the sheet.",
    );
  });
});
