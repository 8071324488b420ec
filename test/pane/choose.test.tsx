import { act, screen, waitFor, within } from "@testing-library/react";
import type { CaseList } from "../../src/domain/case-list/case-list";
import { aCase, aList, cases } from "../support/a-list";
import { type Answers, checkedOf, stateOf } from "../support/a-session";
import { showPane } from "../support/show-pane";

async function showChoose(list: CaseList, answers: Answers = {}) {
  const shown = showPane(stateOf(list), { answers });
  await shown.user.click(screen.getByRole("button", { name: "Choose" }));
  return shown;
}

const threeTracked = () =>
  aList([
    ...cases(3, { tracked: "Yes" }),
    aCase({ caseNumber: "1047", age: 9, gender: "Male", team: "North" }),
    ...cases(2, { group: "CPR" }),
    ...cases(2, { group: "LDD", tracked: "Yes" }),
  ]);

test("The quotas are said in one line", async () => {
  await showChoose(threeTracked());
  expect(screen.getByText("Tracked: LAC 3 of 4, CPR 0 of 2, LDD 2 of 4")).toBeVisible();
});

test("Each case that can be tracked has its tick, in a table of its group", async () => {
  await showChoose(threeTracked());
  const table = screen.getByRole("table", { name: /^LAC, looked after children/ });
  const ticks = within(table).getAllByRole<HTMLInputElement>("checkbox", { name: /^Track/ });
  expect(ticks.map((tick) => [tick.getAttribute("aria-label"), tick.checked])).toEqual([
    ["Track 1001", true],
    ["Track 1002", true],
    ["Track 1003", true],
    ["Track 1047", false],
  ]);
  expect(within(table).getByRole("row", { name: /1047/ })).toHaveTextContent("10479MaleNorth");
});

test("Ticking tracks the case, and shows at once", async () => {
  const asked: unknown[] = [];
  let done = (): void => undefined;
  const { user } = await showChoose(threeTracked(), {
    "track-case": (number: string, on: boolean) => {
      asked.push(number, on);
      return new Promise<void>((resolve) => {
        done = resolve;
      });
    },
  });
  const tick = screen.getByRole("checkbox", { name: "Track 1047" });
  await user.click(tick);
  expect(tick).toBeChecked();
  expect(asked).toEqual(["1047", true]);
  // The workbook did not take it: the tick shows what is so.
  await act(async () => {
    done();
    await Promise.resolve();
  });
  await waitFor(() => {
    expect(tick).not.toBeChecked();
  });
});

test("Unticking takes it back", async () => {
  const { session, user } = await showChoose(threeTracked());
  await user.click(screen.getByRole("checkbox", { name: "Track 1002" }));
  expect(session.presses).toEqual(["track-case 1002 false"]);
});

test("A Tracked cell that was typed ticks its case", async () => {
  const { session } = await showChoose(aList(cases(2)));
  expect(screen.getByRole("checkbox", { name: "Track 1001" })).not.toBeChecked();
  act(() => session.become({ checked: checkedOf(aList([aCase({ tracked: "Yes" }), aCase()])) }));
  expect(screen.getByRole("checkbox", { name: "Track 1001" })).toBeChecked();
});

test("Flag the ten can be pressed whatever the quotas say", async () => {
  const { session, user } = await showChoose(threeTracked());
  await user.click(screen.getByRole("button", { name: "Flag the ten" }));
  expect(session.presses).toEqual(["flag-the-ten"]);
});

test("Cases that cannot be tracked are not offered, and ticks that do not count are named", async () => {
  await showChoose(aList([aCase(), aCase({ group: "", tracked: "Yes" }), { tracked: "Yes" }]));
  expect(screen.getAllByRole("checkbox", { name: /^Track/ })).toHaveLength(1);
  expect(screen.getByText(/^Not counted: W7 and W8\./)).toBeVisible();
  expect(screen.getByText(/^1 case left out/)).toBeVisible();
});

test("An empty list has nothing to choose from", async () => {
  await showChoose(aList([{}, {}]));
  expect(screen.getByText(/^There are no cases to choose from yet/)).toBeVisible();
});

test("Without a list it says where to make one", async () => {
  const { user } = showPane({ phase: "no list" });
  await user.click(screen.getByRole("button", { name: "Choose" }));
  expect(screen.getByText(/Set it up under Fill/)).toBeVisible();
});
