import { checkNow } from "../../../src/app/fill/check-now";
import { tidyUp } from "../../../src/app/fill/tidy-up";
import { undo } from "../../../src/app/fill/undo";
import { atOnce } from "../../../src/domain/shared/work-in-steps";
import { proposalKey, proposalsFor, proposalSteps } from "../../../src/domain/fill/tidy-up/tidy-up";
import { type AtWork, atWorkOnTheHundred } from "../../support/at-work";

let work: AtWork;
beforeEach(async () => {
  work = await atWorkOnTheHundred();
});
afterEach(() => {
  work.stop();
});

const state = () => work.session.state();
const proposals = () => {
  const { checked } = state();
  return checked ? proposalsFor(checked.list) : [];
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
    // The reading, how the cells are shown (two), a look whether all is as it was, the one write, which rows are hidden, and the reading of it all.
    expect(work.host.batches).toBe(7);
    expect(state().statusMessage).toBe("5 cells tidied. Undo tidy up takes it back.");
    expect(work.values("'Case list'!F9:H9")[0]?.[0]).toBe(7);
    expect(work.values("'Case list'!G6")).toEqual([["Female"]]);
    expect(work.values("'Case list'!H7")).toEqual([[1]]);
    expect(work.values("'Case list'!C8")).toEqual([[38_060]]);
    expect(work.values("'Case list'!P10")).toEqual([["Yes"]]);
    expect(work.grid.format(work.grid.rangeAt("'Case list'!C8")).numberFormat).toBe("dd/mm/yyyy");
    expect(work.findings()).toEqual([]);
  });

  test("writes dates that could be either as they were chosen, and takes them back", async () => {
    work.grid.type("'Case list'!C11", "01/02/2005");
    work.grid.type("'Case list'!C8", "38060");
    await work.later();
    const { checked } = state();
    const chosen = checked ? atOnce(proposalSteps(checked.list, "month first")) : [];
    await work.session.run(
      tidyUp,
      chosen.filter(({ address }) => address === "C11"),
      "month first",
    );
    expect(state().statusMessage).toBe("1 cell tidied. Undo tidy up takes it back.");
    expect(work.values("'Case list'!C11")).toEqual([[38_354]]);
    await work.session.run(undo);
    expect(work.values("'Case list'!C11")).toEqual([["01/02/2005"]]);
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
    expect(state().undoable).toEqual([{ by: "undo", label: "Undo tidy up" }]);
    work.grid.type("'Case list'!F9", 8);
    await work.session.run(undo);
    expect(state().statusMessage).toBe(
      "4 cells are as before. F9: Changed since, to “8”. To have it as before, type “7 years”.",
    );
    expect(work.values("'Case list'!C8")).toEqual([["14/03/2004"]]);
    expect(work.values("'Case list'!F9")).toEqual([[8]]);
    await work.session.run(undo);
    expect(state()).toMatchObject({ undoable: [], error: "There is nothing to undo." });
  });

  test("follows its rows where they have moved", async () => {
    await work.session.run(tidyUp, proposals());
    const { sheet } = work.grid.rangeAt("'Case list'!A1");
    work.grid.insertRows(sheet, 5, 2);
    await work.later();
    await work.session.run(undo);
    expect(state().statusMessage).toBe("5 cells are as before.");
    expect(work.values("'Case list'!G8")).toEqual([["f"]]);
  });

  test("names a formula as left alone, and its correction is known from then on; Check now forgets it", async () => {
    work.grid.calculate = (formula) => (formula === '="y"&""' ? "y" : 0);
    work.grid.type("'Case list'!P11", '="y"&""');
    await work.later();
    const [known = ""] = proposals().flatMap((one) => (one.address === "P11" ? proposalKey(one) : []));
    await work.session.run(tidyUp, proposals());
    expect(state().statusMessage).toMatch(/^5 cells tidied\. P11 holds a formula and was left alone\./);
    expect([...state().formulasLeft]).toEqual([known]);
    expect(await work.session.run(tidyUp, proposals())).toBe(false);
    expect(state().error).toMatch(/P11 holds a formula/);
    expect([...state().formulasLeft]).toEqual([known]);
    await work.session.run(checkNow);
    expect([...state().formulasLeft]).toEqual([]);
  });

  test("puts a text that begins as a formula does back as a text, and leaves a formula alone", async () => {
    work.grid.setFormat(work.grid.rangeAt("'Case list'!P6:P7"), { numberFormat: "@" });
    work.grid.type("'Case list'!P6", "- yes");
    work.grid.type("'Case list'!P7", "y");
    await work.later();
    const { checked } = work.session.state();
    await work.session.run(tidyUp, checked ? proposalsFor(checked.list) : []);
    expect(work.values("'Case list'!P6:P7").flat()).toEqual(["Yes", "Yes"]);
    work.grid.setFormat(work.grid.rangeAt("'Case list'!P6:P7"), { numberFormat: "General" });
    work.grid.type("'Case list'!P7", '="Yes"');
    work.grid.calculate = (formula) => (formula === '="Yes"' ? "Yes" : 0);
    await work.session.run(undo);
    expect(work.session.state().statusMessage).toBe(
      "6 cells are as before. P7 holds a formula and was left alone.",
    );
    expect(work.values("'Case list'!P6")).toEqual([["- yes"]]);
    expect(work.grid.format(work.grid.rangeAt("'Case list'!P6")).numberFormat).toBe("@");
  });
});
