import { act, screen } from "@testing-library/react";
import { mixedList } from "../../../support/mixed-list";
import { aCase, aList } from "../../../support/a-list";
import { cursorAt, stateOf } from "../../../support/a-session";
import { axeFindings, showPane } from "../../../support/show-pane";

const ALIKE = aList([1, 2, 3].map((number) => aCase({ caseNumber: `${number}`, camhs: "n/a" })));

test("the finding in hand has a field with the column’s codes; Enter writes what is chosen", async () => {
  const list = aList([aCase({ livesIn: "n/a" })]);
  const at = [0, 1, 2, 3, 4, 5].find((place) => cursorAt(list, place).finding.column === "livesIn") ?? 0;
  const { session, user } = showPane(stateOf(list, { cursor: cursorAt(list, at) }));
  const field = await screen.findByRole("combobox", { name: "Lives in" });
  expect(field).toHaveDisplayValue("n/a");
  await user.selectOptions(field, "2 – Foster care");
  field.focus();
  await user.keyboard("{Enter}");
  expect(session.presses[0]).toMatch(/^mend-cells 0, livesIn, .*, n\/a 2 /);
});

test("cells with the same wrong value are written together where that is ticked", async () => {
  const at = Array.from({ length: 9 }, (_, place) => place).find(
    (place) => cursorAt(ALIKE, place).finding.column === "camhs",
  );
  const { session, user } = showPane(stateOf(ALIKE, { cursor: cursorAt(ALIKE, at ?? 0) }));
  await user.click(await screen.findByRole("checkbox", { name: "All alike: n/a in CAMHS, 3 cells" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "CAMHS" }), "No");
  await user.click(screen.getByRole("button", { name: "Write" }));
  expect(session.presses[0]).toMatch(
    /^mend-cells 0, camhs, 1, n\/a; 1, camhs, 2, n\/a; 2, camhs, 3, n\/a No /,
  );
});

test("after a finding that was put right here the keyboard goes on in the next one’s field", async () => {
  const { session } = showPane(stateOf(mixedList(), {}));
  act(() => session.become({ cursor: { ...cursorAt(mixedList(), 0), isMending: true } }));
  expect(await screen.findByRole("textbox", { name: "Age" })).toHaveFocus();
  expect(await axeFindings()).toEqual([]);
});
