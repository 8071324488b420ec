import { EMPTY_RECORD } from "../../../src/domain/choose/choice-record/choice-record";
import { currentChoice } from "../../../src/domain/choose/choice-record/current-choice";
import { whereItStands } from "../../../src/domain/choose/where-it-stands";
import { aList, theHundred } from "../../support/a-list";
import { byHandIn, type Going, pressed, withdrawn } from "./a-chosen-ten";
import { after, withExclusion } from "./after";

const said = ({ list, kept }: Going, number: string): string[] => {
  const theCase = list.cases.find((one) => one.number === number);
  return theCase ? whereItStands(theCase, kept, currentChoice(list, kept)) : [];
};
const START: Going = { list: aList(theHundred()), kept: EMPTY_RECORD };

test("a case that nobody has chosen is not tracked", () => {
  expect(said(START, "1001")).toEqual(["Not tracked."]);
});

test("one of the ten says why, a reserve its turn", () => {
  const going = pressed("Draw", byHandIn(START, ["1003"]));
  expect(said(going, "1003")).toEqual([expect.stringMatching(/^Tracked\. Picked\. /)]);
  const { reserves } = currentChoice(going.list, going.kept);
  const [, second] = reserves.CPR;
  expect(said(going, second?.theCase.number ?? "")).toEqual(["In reserve, number two of its group."]);
});

test("one that was withdrawn, unticked or excluded says so, with the reason", () => {
  const drawn = pressed("Draw", START);
  const [first, second] = drawn.list.cases.filter(({ tracked }) => tracked);
  const out = withdrawn(drawn, first?.number ?? "", "closed", "in May");
  expect(said(out, first?.number ?? "")).toEqual(["Withdrawn: closed: in May, 25/11/2026 09:10 GMT."]);
  const number = second?.number ?? "";
  const unticked = byHandIn(
    {
      ...drawn,
      kept: after(drawn.kept, [
        { type: "unticked", number },
        { type: "tick explained", number, reason: "moved" },
      ]),
    },
    [],
    [number],
  );
  expect(said(unticked, number)).toEqual(["Unticked by hand: moved."]);
  expect(said({ ...START, kept: withExclusion(EMPTY_RECORD, "1001", "") }, "1001")).toEqual([
    "Excluded from Draw and Spread.",
  ]);
});
