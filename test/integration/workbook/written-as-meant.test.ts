import { draw } from "../../../src/app/choose/draw";
import { fillNo } from "../../../src/app/fill/fill-no";
import { tidyUp } from "../../../src/app/fill/tidy-up";
import { proposalsFor } from "../../../src/domain/fill/tidy-up/tidy-up";
import { type AtWork, atWorkOnTheHundred } from "../../support/at-work";

/** What is written is read back; an Excel that puts it elsewhere is told from one that spells it otherwise. */
let work: AtWork;
beforeEach(async () => {
  work = await atWorkOnTheHundred();
});
afterEach(() => {
  work.stop();
});

const said = () => work.session.state().error ?? work.session.state().statusMessage;
const body = () => work.values("'Case list'!A6:W105");

/** From now on Excel does something else with what is written. */
const meddle = (write: (typeof work.grid)["write"]): void => {
  work.grid.write = write;
};

test("where Excel writes elsewhere, all is put back and the cells are named", async () => {
  work.grid.clear("'Case list'!P6:P8");
  await work.later();
  const before = body();
  const write = work.grid.write.bind(work.grid);
  meddle((range, cells) => {
    write(range.top === 5 ? { ...range, top: range.top + 3, bottom: range.bottom + 3 } : range, cells);
  });
  await work.session.run(fillNo, 3);
  expect(said()).toBe(
    "On the sheet Case list, Excel did not write what was meant in P6, P7 and P8. All that this press wrote in cells is put back as it was. Where rows are hidden there, show them (Data, Clear), then press again.",
  );
  // P9 to P11 held No and hold it still.
  expect(body()).toEqual(before);
});

test("where a draw cannot tick its cases, no draw is kept either", async () => {
  const before = body();
  const write = work.grid.write.bind(work.grid);
  let isFirst = true;
  meddle((range, cells) => {
    if (!isFirst) write(range, cells);
    isFirst = false;
  });
  await work.session.run(draw, "4-6-1-3");
  expect(said()).toContain("Excel did not write what was meant in W");
  expect(body()).toEqual(before);
  expect(work.session.state().reading?.settings.size).toBe(0);
});

test("a date or a number made of a text is no fault", async () => {
  work.grid.type("'Case list'!V6", " since  03/2004 ");
  work.grid.type("'Case list'!E7", " 0071 ");
  await work.later();
  const write = work.grid.write.bind(work.grid);
  meddle((range, cells) => {
    write(
      range,
      cells.map((row) => row.map((cell) => (cell === "0071" ? 71 : cell))),
    );
  });
  const { checked } = work.session.state();
  await work.session.run(tidyUp, checked ? proposalsFor(checked.list) : []);
  expect(work.session.state().error).toBeUndefined();
});
