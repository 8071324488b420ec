import { draw } from "../../../src/app/choose/draw";
import { flagTheTen } from "../../../src/app/choose/flag-the-ten";
import { repair } from "../../../src/app/fill/repair";
import { setUp } from "../../../src/app/fill/set-up";
import { HEADERS } from "../../../src/domain/case-list/grid/case-list-sheet";
import { type AtWork, atWork, atWorkOnTheHundred } from "../../support/at-work";
import { addressIn } from "../../support/list-addresses";
import { aHundred, rowOfCase, TEN } from "../../support/sample-cells";

let work: AtWork;
afterEach(() => {
  work.stop();
});

/** What a press asks of Excel: the actions of the batches that write, and the kilobytes of all of them. */
async function costOf(press: () => Promise<unknown>): Promise<{ actions: number; kilobytes: number }> {
  await work.later();
  work.host.resetCounts();
  await press();
  expect(work.session.state().error).toBeUndefined();
  const { batchSizes, mutations, bytes } = work.host;
  const writes = batchSizes.filter((_, i) => Object.keys(mutations[i] ?? {}).length > 0);
  return { actions: writes.reduce((sum, size) => sum + size, 0), kilobytes: bytes / 1_000 };
}

describe("a set-up asks at most 1,500 actions of Excel, in 200 KB", () => {
  const expectFew = async (): Promise<void> => {
    const { actions, kilobytes } = await costOf(() => work.session.run(setUp));
    expect(actions).toBeLessThanOrEqual(1_500);
    expect(kilobytes).toBeLessThanOrEqual(200);
  };

  test("in an empty workbook", async () => {
    work = await atWork();
    await expectFew();
  });

  test("of an export, in an Excel that tells of merged cells", async () => {
    work = await atWork({ excelApi: "1.13" });
    work.grid.paste("Sheet1!A1", [HEADERS, ...aHundred()]);
    await expectFew();
  });

  test("and so does a repair", async () => {
    work = await atWorkOnTheHundred();
    const { actions, kilobytes } = await costOf(() => work.session.run(repair));
    expect(actions).toBeLessThanOrEqual(1_500);
    expect(kilobytes).toBeLessThanOrEqual(200);
  });
});

describe("a flagging asks at most 320 actions, those included that read before and after it", () => {
  const expectFew = async (): Promise<void> => {
    await costOf(() => work.session.run(flagTheTen));
    expect(work.host.actions).toBeLessThanOrEqual(320);
  };

  test("of ten that are picked", async () => {
    work = await atWorkOnTheHundred();
    for (const number of TEN) work.grid.type(`'Case list'!${addressIn("tracked", rowOfCase(number))}`, "Yes");
    await expectFew();
  });

  test("of ten that are drawn, with their tickets", async () => {
    work = await atWorkOnTheHundred();
    await work.session.run(draw, "4-6-1-3");
    await expectFew();
  });
});
