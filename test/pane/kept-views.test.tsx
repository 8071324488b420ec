import { act, screen } from "@testing-library/react";
import { stateOf } from "../support/a-session";
import { trackedReading, trackingState } from "../support/a-tracked-reading";
import { aList, theHundred } from "../support/a-list";
import { faulty } from "../support/pane-states";
import { button, showPane } from "../support/show-pane";
import { standardRows } from "../domain/track/a-tracking";

test("what is half typed in a view is there again after a look at another", async () => {
  const { user } = showPane(trackingState(trackedReading(standardRows("1001"))));
  await user.click(button("Track"));
  await user.click(screen.getByText("Timetable: the dates fit"));
  const field = screen.getByLabelText("Today");
  await user.clear(field);
  await user.type(field, "1/9/20");
  await user.click(button("Choose"));
  expect(screen.getByLabelText("Today")).not.toBeVisible();
  await user.click(button("Track"));
  expect(screen.getByLabelText("Today")).toHaveValue("1/9/20");
  expect(screen.getByLabelText("Today")).toBeVisible();
});

test("a view that is not shown is not drawn anew as the list changes", async () => {
  const { session, user } = showPane(stateOf(faulty()));
  const findings = screen.getByRole("list", { name: "Findings" });
  await user.click(button("Choose"));
  expect(screen.queryByRole("list", { name: "Findings" })).toBeNull();
  act(() => session.become(stateOf(aList(theHundred()))));
  expect(findings).not.toBeEmptyDOMElement();
  await user.click(button("Fill"));
  expect(screen.queryByRole("list", { name: "Findings" })).toBeNull();
});

test("a panel that was left open is there again, and the focus stays on the view's button", async () => {
  const { user } = showPane(stateOf(faulty()));
  await user.click(button("More"));
  await user.click(await screen.findByRole("button", { name: "Tidy up" }));
  const heading = await screen.findByRole("heading", { name: "Tidy up" });
  await user.click(button("Choose"));
  expect(heading).not.toBeVisible();
  await user.click(button("Fill"));
  expect(heading).toBeVisible();
  expect(button("Fill")).toHaveFocus();
});
