import { screen, within } from "@testing-library/react";
import { aList, cases } from "../../support/a-list";
import { stateOf } from "../../support/a-session";
import { showPane } from "../../support/show-pane";

test("The counts say how many of how many, what to do, and how many are complete", () => {
  showPane(stateOf(aList([...cases(33), ...cases(31, { group: "CPR" }), ...cases(35, { group: "LDD" })])));
  const counts = within(screen.getByRole("list", { name: "Counts" })).getAllByRole("listitem");
  expect(counts.map((count) => count.textContent)).toEqual([
    "LAC 33 of 35Add 2, 33 complete",
    "CPR 31 of 30Move or remove 1, 31 complete",
    "LDD 35 of 3535 of 35 complete",
    "All 99 of 100Add 1, 99 complete",
  ]);
});
