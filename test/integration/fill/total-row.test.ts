import { draw } from "../../../src/app/choose/draw";
import { flagTheTen } from "../../../src/app/choose/flag-the-ten";
import { replace } from "../../../src/app/choose/replace";
import { fillNo } from "../../../src/app/fill/fill-no";
import { tidyUp } from "../../../src/app/fill/tidy-up";
import { drawFiles } from "../../../src/app/track/draw-files";
import { blanksForNo } from "../../../src/domain/fill/fill-no";
import { proposalsFor } from "../../../src/domain/fill/tidy-up/tidy-up";
import { atChoose } from "../../support/at-choose";
import { type AtWork, atWorkOnTheHundred } from "../../support/at-work";
import { addressIn } from "../../support/list-addresses";

/** A total row that people have switched on, on whichever of the tables, is no row of it. */
let work: AtWork;
afterEach(() => {
  work.stop();
});
const { ticks, chosen, said } = atChoose(() => work);

/** Switches it on, with words of people's own in it. */
function total(table: string, sheet: string): number {
  const row = work.grid.tableNamed(table).range.bottom + 2;
  work.grid.showTotalRow(table);
  work.grid.type(`'${sheet}'!A${row}`, "Total");
  return row;
}

describe.each(["1.9", "1.13"])("with ExcelApi %s and a total row", (excelApi) => {
  beforeEach(async () => {
    work = await atWorkOnTheHundred({ excelApi });
  });

  describe("of the list, filtered or not", () => {
    test.each([false, true])(
      "nothing but cases is tidied, filled, drawn and flagged (filtered: %s)",
      async (isFiltered) => {
        work.grid.type(`'Case list'!${addressIn("gender", 8)}`, "F");
        work.grid.clear(`'Case list'!${addressIn("camhs", 9)}`);
        const row = total("CaseList", "Case list");
        work.grid.type(`'Case list'!${addressIn("gender", row)}`, "F");
        if (isFiltered) work.grid.filter("CaseList", ([number]) => Number(number) % 2 === 1);
        await work.later();
        const list = () => work.session.state().checked?.list;
        const proposals = proposalsFor(list() ?? never());
        await work.session.run(tidyUp, proposals);
        expect(work.session.state().error).toBeUndefined();
        const blanks = blanksForNo(list() ?? never()).length;
        // Hidden rows are asked about first.
        if (isFiltered) await work.session.run(fillNo, blanks);
        await work.session.run(fillNo, blanks);
        expect(work.session.state().error).toBeUndefined();
        expect(work.values(`'Case list'!${addressIn("gender", 8)}`)).toEqual([["Female"]]);
        expect(work.values(`'Case list'!${addressIn("camhs", 9)}`)).toEqual([["No"]]);
        if (isFiltered) await work.session.run(draw, "9-2-7");
        await work.session.run(draw, "9-2-7");
        expect(work.session.state().error).toBeUndefined();
        await work.session.run(flagTheTen);
        expect(work.session.state().error).toBeUndefined();
        expect(ticks()).toHaveLength(10);
        expect(chosen()).toEqual(ticks().sort());
        expect(list()?.counts.All).toBe(100);
        const [cells] = work.values(`'Case list'!A${row}:V${row}`);
        expect(cells?.filter((cell) => cell !== "")).toEqual(["Total", "F"]);
      },
    );
  });

  test("of Selected cases: flagging again and replacing add rows before it, and it stays what it was", async () => {
    await work.session.run(draw, "9-2-7");
    await work.session.run(flagTheTen);
    const row = total("SelectedCases", "Selected cases");
    work.grid.type(`'Selected cases'!A${row + 2}`, "Ask about the lease");
    await work.later();
    await work.session.run(replace, chosen()[0] ?? "", "closed", "");
    expect(said()).toMatch(/is withdrawn \(closed\)/);
    await work.session.run(flagTheTen);
    expect(work.session.state().error).toBeUndefined();
    expect(chosen()).toEqual(ticks().sort());
    const { bottom } = work.grid.tableNamed("SelectedCases").range;
    expect(work.values(`'Selected cases'!A${bottom + 1}:C${bottom + 1}`)).toEqual([["Total", "", ""]]);
    expect(work.values(`'Selected cases'!A${bottom + 3}`)).toEqual([["Ask about the lease"]]);
  });

  test("of Duty visit: more files come before it", async () => {
    const form = { visit: "1", dutyPoint: "North", inLog: "40", wanted: "3", seed: "9-2-7" };
    await work.session.run(drawFiles, form);
    expect(work.session.state().error).toBeUndefined();
    total("DutyVisit", "Duty visit");
    await work.later();
    await work.session.run(drawFiles, { ...form, wanted: "5" });
    expect(said()).toMatch(/^2 files drawn for visit 1/);
    const { bottom, top } = work.grid.tableNamed("DutyVisit").range;
    expect(bottom - top).toBe(6);
    expect(work.values(`'Duty visit'!A${bottom + 1}:C${bottom + 1}`)).toEqual([["Total", "", ""]]);
  });
});

function never(): never {
  throw new Error("There is no list.");
}
