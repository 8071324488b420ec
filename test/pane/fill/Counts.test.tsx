import { screen, within } from "@testing-library/react";
import { aList, cases } from "../../support/a-list";
import { stateOf } from "../../support/a-session";
import { showPane } from "../../support/show-pane";

test("The counts say how many of how many, what to do, and how many are complete", () => {
  showPane(stateOf(aList([...cases(33), ...cases(31, { group: "CPR" }), ...cases(35, { group: "LDD" })])));
  const counts = within(screen.getByRole("list", { name: "Counts" })).getAllByRole("listitem");
  expect(counts.map((count) => count.textContent.replaceAll("\u00a0", " "))).toEqual([
    "LAC 33 of 35Add 2",
    "CPR 31 of 30Move or remove 1",
    "LDD 35 of 35",
    "All 99 of 100Add 1",
  ]);
  expect(screen.getByText("Complete: LAC 33, CPR 31, LDD 35, all 99")).toBeVisible();
});
