import { giveReason } from "../../../src/app/fill/give-reason";
import { OLD_REASONS_KEY } from "../../../src/domain/fill/reasons/kept-reasons";
import { aCase, aList } from "../../support/a-list";
import { FakeWorkbook, readingOf } from "../../support/fake-workbook";
import { sessionOn } from "../../support/session-on";

test("a reason somebody else has given since the pane read is left as it is, and the one given now is added", async () => {
  const old = { age: 19, offended: "No", neet: "No" };
  const list = aList([aCase({ caseNumber: "A", ...old }), aCase({ caseNumber: "B", ...old })]);
  const workbook = new FakeWorkbook(readingOf(list));
  const { session } = await sessionOn(workbook);
  const [a, b] = (session.state().checked?.findings ?? []).filter(({ rule }) => rule === "eighteen-or-over");
  if (!a || !b) throw new Error("Both are over 18.");
  const theirs = JSON.stringify([[a.rule, "case", "a", "Theirs"]]);
  workbook.reading = { ...workbook.reading, settings: new Map([[OLD_REASONS_KEY, theirs]]) };
  await session.run(giveReason, b, "Mine");
  const changes = workbook.applied.at(-1)?.changes ?? [];
  const kept = changes.flatMap((change) => (change.type.startsWith("expect") ? [] : [change]));
  expect(kept).toEqual([
    {
      type: "write setting",
      key: expect.stringMatching(/^CaseTracking\.Log\.reasons\.1\./) as string,
      text: expect.stringContaining('"about":"b","text":"Mine"') as string,
    },
  ]);
});
