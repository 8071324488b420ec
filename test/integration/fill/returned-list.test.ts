import { indexOf } from "../../../src/domain/case-list/columns";
import { fillNo } from "../../../src/app/fill/fill-no";
import { giveReason } from "../../../src/app/fill/give-reason";
import { setUp } from "../../../src/app/fill/set-up";
import { tidyUp } from "../../../src/app/fill/tidy-up";
import type { Finding } from "../../../src/domain/case-list/finding";
import { addressedMessage } from "../../../src/domain/case-list/finding";
import { blanksForNo } from "../../../src/domain/fill/fill-no";
import { readiness } from "../../../src/domain/fill/readiness";
import { reasonFinder } from "../../../src/domain/fill/reasons/reasons";
import { proposalsFor } from "../../../src/domain/fill/tidy-up/tidy-up";
import { type AtWork, atWork } from "../../support/at-work";
import { aReturnedList, type ReturnedList, theSharedReturn } from "../../support/returned-lists";
import { aRow } from "../../support/sample-cells";

let work: AtWork;
beforeEach(async () => {
  work = await atWork();
  await work.session.run(setUp);
});
afterEach(() => {
  work.stop();
});

const checked = () => {
  const { checked: now } = work.session.state();
  if (!now) throw new Error("There is no list.");
  return now;
};
const isReady = (): boolean => readiness(checked(), checked().reasons).status === "ready";

/** Brings it in: the list's table grows where there are more than a hundred rows. */
async function bringIn({ rows }: ReturnedList): Promise<void> {
  work.grid.type("'Case list'!B3", 38_881);
  work.grid.paste("'Case list'!A6", rows);
  await work.later();
}

/** What only the authority knows, given at the place that a finding names. */
async function mend(finding: Finding): Promise<void> {
  const at = (address: string): string => `'Case list'!${address}`;
  const { address, column, row = 0, severity, message } = finding;
  if (finding.rule === "empty-rows") {
    work.grid.deleteRows(work.grid.rangeAt(at("A1")).sheet, Number(address.slice(1)) - 1, 1);
  } else if (finding.rule === "counts-as-expected") {
    const [, group = "", add = ""] = /^(LAC|CPR|LDD) \d+ of \d+\. Add (\d+)\.$/.exec(message) ?? [];
    const { layout } = checked().list;
    const next = layout.table.bottom + 2;
    if (group === "LAC" || group === "CPR" || group === "LDD")
      for (let i = 0; i < Number(add); i++) {
        const cells = aRow(group, 70_000 + next + i, { 3: `Worker ${i}`, 4: "New team" });
        work.grid.paste(at(`A${next + i}`), [cells.slice(0, indexOf("tracked"))]);
      }
  } else if (finding.rule === "case-number-once") {
    work.grid.deleteRows(work.grid.rangeAt(at("A1")).sheet, row - 1, 1);
  } else if (severity === "warning") {
    await work.session.run(giveReason, finding, "Checked with the team");
  } else {
    const answers: Partial<Record<string, string | number>> = {
      gender: "Not known",
      knownToSocialCare: "No",
      lddType: "SPLD",
      age: 1,
      offended: "No",
      neet: "No",
      livesIn: 2,
      category: 4,
      ethnicity: 6,
      referral: 38_500,
    };
    if (address === "B2") work.grid.type(at("B2"), "Sampleshire");
    else work.grid.type(at(address), answers[column ?? ""] ?? "No");
  }
  await work.later();
}

/** The next finding that keeps the list from being sent. */
const next = (): Finding | undefined => {
  const reasonOf = reasonFinder(checked().reasons);
  const open = checked().findings.filter(
    (finding) => finding.severity === "error" || (finding.severity === "warning" && reasonOf(finding) === ""),
  );
  // Rows first that go as a whole: what else is said of them goes with them.
  return (
    open.find(({ rule }) => rule === "empty-rows") ??
    [...open].reverse().find(({ rule }) => rule === "case-number-once") ??
    open.find(({ rule }) => rule !== "counts-as-expected") ??
    open[0]
  );
};

async function throughToReady(list: ReturnedList): Promise<void> {
  await bringIn(list);
  const messages = checked().findings.map(addressedMessage);
  for (const [place, says] of list.planted)
    expect(messages).toContainEqual(expect.stringMatching(new RegExp(`^${place}\\d*(, [^:]+)?: .*${says}`)));

  const before = checked().findings.length;
  await work.session.run(tidyUp, proposalsFor(checked().list));
  expect(work.session.state().error).toBeUndefined();
  expect(checked().findings.length).toBeLessThan(before);
  expect(proposalsFor(checked().list)).toEqual([]);
  await work.session.run(fillNo, blanksForNo(checked().list).length);
  expect(blanksForNo(checked().list)).toEqual([]);

  // Each round mends one finding; there are never so many as that.
  for (let round = 0; round < 400; round++) {
    const finding = next();
    if (!finding) break;
    await mend(finding);
  }
  expect(checked().findings.map(addressedMessage)).toEqual(
    expect.not.arrayContaining([expect.stringContaining("Enter")]),
  );
  expect(isReady()).toBe(true);
  expect(checked().list.counts).toEqual({ LAC: 35, CPR: 30, LDD: 35, All: 100 });
}

test("a list of our own goes by Tidy up, Fill No and the mending of what is listed to ready-to-send", async () => {
  await throughToReady(aReturnedList());
});

test("the returned list beside the project, where it is, goes the same way", async () => {
  const list = await theSharedReturn();
  // A machine that has only the project has the list above.
  await throughToReady(list ?? aReturnedList());
});
