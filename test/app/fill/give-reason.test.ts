import { giveReason } from "../../../src/app/fill/give-reason";
import { withReason } from "../../../src/domain/fill/reasons";
import { keepReasons } from "../../../src/domain/fill/kept-reasons";
import { aCase, aList } from "../../support/a-list";
import { FakeWorkbook, readingOf } from "../../support/fake-workbook";
import { sessionOn } from "../../support/session-on";

test("a reason somebody else has given since the pane read is kept with the one given now", async () => {
  const old = { age: 19, offended: "No", neet: "No" };
  const list = aList([aCase({ caseNumber: "A", ...old }), aCase({ caseNumber: "B", ...old })]);
  const workbook = new FakeWorkbook(readingOf(list));
  const { session } = await sessionOn(workbook);
  const [a, b] = (session.state().checked?.findings ?? []).filter(({ rule }) => rule === "eighteen-or-over");
  if (!a || !b) throw new Error("Both are over 18.");
  const theirs = keepReasons(withReason([], a, "Theirs"));
  workbook.reading = {
    ...workbook.reading,
    settings: new Map([["reasons", theirs.type === "write setting" ? theirs.text : ""]]),
  };
  await session.run(giveReason, b, "Mine");
  const changes = workbook.applied.at(-1)?.changes ?? [];
  expect(changes.filter(({ type }) => !type.startsWith("expect"))).toEqual([
    keepReasons(withReason(withReason([], a, "Theirs"), b, "Mine")),
  ]);
});
