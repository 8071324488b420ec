import { act, screen, waitFor } from "@testing-library/react";
import { aCase, aList, theHundred } from "../../support/a-list";
import { stateOf } from "../../support/a-session";
import { readingOf } from "../../support/fake-workbook";
import { axeFindings, button, showPane } from "../../support/show-pane";

const hint = () => screen.queryByRole("region", { name: "Where to begin" });
const shown = () => screen.findByRole("region", { name: "Where to begin" });
const reading = (list: ReturnType<typeof aList>, keys: readonly string[] = []) => ({
  ...readingOf(list),
  settings: new Map(keys.map((key) => [key, "read"])),
});

test("an empty list says to staff where to begin, until they have read it or entered a case", async () => {
  const list = aList([{}, {}]);
  const { session, user } = showPane(stateOf(list, { reading: reading(list) }));
  expect(await shown()).toHaveTextContent("then type or paste the cases from row 6.");
  expect(await axeFindings()).toEqual([]);
  await user.click(button("Do not show again"));
  expect(session.presses).toEqual(["close-hint Fill"]);
  act(() => session.become({ reading: reading(list, ["CaseTracking.Hint.Choose"]) }));
  expect(hint()).toBeVisible();
  act(() => session.become({ reading: reading(list, ["CaseTracking.Hint.Fill"]) }));
  expect(hint()).toBeNull();
  const begun = aList([aCase({}), {}]);
  act(() => session.become(stateOf(begun, { reading: reading(begun) })));
  expect(hint()).toBeNull();
});

test("inspectors are told in their own view, as long as nothing is chosen", async () => {
  const list = aList(theHundred());
  const { session, user } = showPane(stateOf(list, { reading: reading(list) }), { firstView: "Choose" });
  expect(await shown()).toHaveTextContent("Press Draw or Spread with a seed");
  await user.click(button("Do not show again"));
  expect(session.presses).toEqual(["close-hint Choose"]);
  const ticked = aList([aCase({ tracked: "Yes" }), ...theHundred().slice(1)]);
  act(() => session.become(stateOf(ticked, { reading: reading(ticked) })));
  await waitFor(() => {
    expect(hint()).toBeNull();
  });
});
