import { trackCase } from "../../../src/app/choose/track-case";
import { fillNo } from "../../../src/app/fill/fill-no";
import { type AtWork, atWorkOnTheHundred } from "../../support/at-work";
import { addressIn } from "../../support/list-addresses";
import { meanwhile } from "../../support/meanwhile";
import { indexOf } from "../../../src/domain/case-list/columns";

/** What happens between the batches of a press: 0 reads, 1 looks, 2 writes. */
const LOOK = 1;
const WRITE = 2;

let work: AtWork;
let sheet: string;
beforeEach(async () => {
  work = await atWorkOnTheHundred();
  ({ sheet } = work.grid.rangeAt("'Case list'!A1"));
});
afterEach(() => {
  work.stop();
});

const said = () => work.session.state().error ?? work.session.state().statusMessage;
const body = () => work.values("'Case list'!A6:X105");
const tracked = addressIn("tracked", 8).replace(/\d+/, "");

test.each([LOOK, WRITE])("a column that comes in before batch %i is followed", async (batch) => {
  meanwhile(work.host, batch, () => {
    work.grid.insertColumn(sheet, indexOf("tracked") - 1);
  });
  await work.session.run(trackCase, "1003", true);
  expect(said()).toMatch(/^1003 is tracked\./);
  expect(body()[2]?.[indexOf("tracked")]).toBe("");
  expect(
    body()
      .map((row) => row[indexOf("tracked") + 1])
      .join(""),
  ).toBe("Yes");
});

test.each([LOOK, WRITE])(
  "rows that are sorted before batch %i are named, and nothing is changed",
  async (batch) => {
    meanwhile(work.host, batch, () => {
      work.grid.sort("CaseList", 0, true);
    });
    await work.session.run(trackCase, "1003", true);
    expect(said()).toBe(
      batch === LOOK
        ? "On the sheet Case list, A8 is not as the add-in read it just now, so nothing was written. Look there, then press again."
        : "On the sheet Case list, A8 is not as the add-in read it just now, so what the add-in wrote is put back as it was. Look there, then press again.",
    );
    expect(work.values(`'Case list'!${tracked}6:${tracked}105`).join("")).toBe("");
    await work.session.run(trackCase, "1003", true);
    expect(said()).toMatch(/^1003 is tracked\./);
    expect(work.values(`'Case list'!${tracked}103`)).toEqual([["Yes"]]);
  },
);

test("what somebody types in a cell between the look and the write is theirs again", async () => {
  work.grid.clear("'Case list'!P6:P8");
  await work.later();
  // Fill No reads which rows are hidden before it looks.
  meanwhile(work.host, WRITE + 1, () => {
    work.grid.type("'Case list'!P7", "see below");
  });
  await work.session.run(fillNo, 3);
  expect(said()).toBe(
    "On the sheet Case list, P7 is not as the add-in read it just now, so what the add-in wrote is put back as it was. Look there, then press again.",
  );
  expect(work.values("'Case list'!P6:P8").flat()).toEqual(["", "see below", ""]);
});

test("where what was written cannot be put back either, that alone is said of it", async () => {
  work.grid.clear("'Case list'!P6:P8");
  await work.later();
  meanwhile(work.host, WRITE + 1, () => {
    work.grid.type("'Case list'!P7", "see below");
    meanwhile(work.host, 0, () => {
      work.grid.type("'Case list'!P8", "Yes");
    });
  });
  await work.session.run(fillNo, 3);
  expect(said()).toBe(
    "On the sheet Case list, P7 is not as the add-in read it just now. What it wrote could not be put back in P8: look there, and undo it in Excel.",
  );
  expect(work.values("'Case list'!P6:P8").flat()).toEqual(["", "see below", "Yes"]);
});
