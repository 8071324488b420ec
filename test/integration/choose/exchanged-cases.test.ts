import { copyTheRequest } from "../../../src/app/choose/copy-the-request";
import { draw } from "../../../src/app/choose/draw";
import { flagTheTen } from "../../../src/app/choose/flag-the-ten";
import { replace } from "../../../src/app/choose/replace";
import { trackCase } from "../../../src/app/choose/track-case";
import { exchangesFlagged } from "../../../src/domain/choose/request-cases";
import { atChoose } from "../../support/at-choose";
import { type AtWork, atWorkOnTheHundred } from "../../support/at-work";
import { rowOfCase } from "../../support/sample-cells";

let work: AtWork;
beforeEach(async () => {
  work = await atWorkOnTheHundred();
  await work.session.run(draw, "1");
});
afterEach(() => {
  work.stop();
});

const { ticks, kept, said } = atChoose(() => work);

/** Who gave a place to whom, as the pane offers texts for it: "1001 > 1002". */
const exchanges = (): string[] => {
  const sheet = work.session.state().reading?.ourTables.SelectedCases;
  return (sheet ? exchangesFlagged(kept(), sheet) : []).map(
    ({ went, came }) => `${went.join()} > ${came.join()}`,
  );
};

/** The text about the exchange by which a case came in: all case numbers that it names. */
async function numbersIn(cameIn: string): Promise<string[]> {
  let copied = "";
  await work.session.run(
    copyTheRequest,
    (text) => {
      copied = text;
      return Promise.resolve(true);
    },
    cameIn,
  );
  return copied.match(/\b1\d{3}\b/g) ?? [];
}

/** Unticks cases and ticks others instead. */
async function exchange(pairs: readonly (readonly [went: string, came: string])[]): Promise<void> {
  for (const [went, came] of pairs) {
    await work.session.run(trackCase, went, false);
    await work.session.run(trackCase, came, true);
  }
}

/** Cases of a group that are not ticked: LAC are the first 35 of the list, LDD the last. */
const free = (from: number): string[] =>
  Array.from({ length: 12 }, (_, i) => String(from + i)).filter((number) => !ticks().includes(number));

test("cases exchanged by untick, tick and Flag the ten have a text of their own, as after Replace", async () => {
  await work.session.run(flagTheTen);
  const [lac = "", ...ten] = ticks();
  const ldd = ten.at(-1) ?? "";
  const [newLac = "", other = ""] = free(1001);
  const [newLdd = ""] = free(1075);
  expect(exchanges()).toEqual([]);
  await exchange([
    [ldd, newLdd],
    [lac, newLac],
  ]);
  expect(exchanges()).toEqual([]);
  await work.session.run(flagTheTen);
  expect(exchanges()).toEqual([`${lac},${ldd} > ${newLac},${newLdd}`]);
  expect(await numbersIn(newLdd)).toEqual([lac, ldd, newLac, newLdd]);
  expect(said()).toBe("The request is copied. Paste it into your letter to the authority.");

  // Whoever came in gives the place up again: what stands of the exchange is told, the last one first.
  await exchange([[newLac, other]]);
  await work.session.run(flagTheTen);
  expect(exchanges()).toEqual([`${newLac} > ${other}`, `${ldd} > ${newLdd}`]);
  // Exchanged back, nobody else is concerned.
  await exchange([[newLdd, ldd]]);
  await work.session.run(flagTheTen);
  expect(exchanges()).toEqual([`${newLdd} > ${ldd}`, `${newLac} > ${other}`]);
});

test("a case replaced before any was flagged was asked of nobody, and needs no text", async () => {
  await work.session.run(replace, ticks()[0] ?? "", "closed", "");
  await work.session.run(flagTheTen);
  expect(exchanges()).toEqual([]);
  const [went = ""] = ticks();
  await work.session.run(replace, went, "closed", "");
  const [, came = ""] = /and (\d+) takes/.exec(String(said())) ?? [];
  expect(exchanges()).toEqual([`${went} > ${came}`]);
});

test("a case that stands in the list under another number has taken nobody’s place", async () => {
  await work.session.run(flagTheTen);
  const [one = ""] = ticks();
  work.grid.type(`'Case list'!A${rowOfCase(one)}`, "1999");
  await work.later();
  await work.session.run(flagTheTen);
  expect(ticks()).toContain("1999");
  expect(exchanges()).toEqual([]);
});
