import { fillNo } from "../../../src/app/fill/fill-no";
import { type AtWork, atWorkOnTheHundred } from "../../support/at-work";

let work: AtWork;
beforeEach(async () => {
  work = await atWorkOnTheHundred();
});
afterEach(() => {
  work.stop();
});

const state = () => work.session.state();

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
