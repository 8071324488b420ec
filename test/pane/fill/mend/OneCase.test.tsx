import { act, screen, within } from "@testing-library/react";
import { aList, cases } from "../../../support/a-list";
import { mixedList } from "../../../support/mixed-list";
import { stateOf } from "../../../support/a-session";
import { axeFindings, button, showPane } from "../../../support/show-pane";

async function open(index: number) {
  const shown = showPane(stateOf(mixedList(), { rowInHand: index }));
  await shown.user.click(button("More"));
  await shown.user.click(await screen.findByRole("button", { name: "One case" }));
  await screen.findByRole("heading", { name: "One case" });
  return shown;
}

const panel = () => within(screen.getByRole("region", { name: "One case" }));

test("all columns have a field, with what is found there; Tracked has none", async () => {
  await open(1);
  expect(screen.getByText("Row 7: Case 1002.")).toBeVisible();
  expect(panel().getAllByRole("combobox").length + panel().getAllByRole("textbox").length).toBe(22);
  expect(panel().getByRole("combobox", { name: "Lives in" })).toHaveAccessibleDescription(/^This says Other/);
  expect(panel().queryByLabelText("Tracked")).not.toBeInTheDocument();
  expect(await axeFindings()).toEqual([]);
});

test("a finding of several cells stands beside the field of each", async () => {
  const list = aList([...cases(3), ...cases(2, { team: "tbc" })]);
  const { user } = showPane(stateOf(list, { rowInHand: 4 }));
  await user.click(button("More"));
  await user.click(await screen.findByRole("button", { name: "One case" }));
  await screen.findByText("Row 10: Case 1005.");
  expect(panel().getByRole("textbox", { name: "Team" })).toHaveAccessibleDescription(
    /^E9, Team: tbc stands for nothing\. It stands in 1 more cell of Team\./,
  );
});

test("Enter goes on and writes what was typed; the next case begins at its number", async () => {
  const { session, user } = await open(0);
  const field = panel().getByRole("textbox", { name: "Age" });
  await user.type(field, "9{Enter}");
  expect(panel().getByRole("combobox", { name: "Gender" })).toHaveFocus();
  expect(session.presses).toEqual(["one-case", "write-in-case age 9 "]);
  await user.click(button("Next case"));
  expect(screen.getByText("Row 7: Case 1002.")).toBeVisible();
  expect(panel().getByRole("textbox", { name: "Case number" })).toHaveFocus();
  await user.click(button("Previous case"));
  expect(screen.getByText("Row 6: Case 1001.")).toBeVisible();
});

test("what was not written says why below its field, also once another is written", async () => {
  const { session, user } = await open(0);
  const why =
    "Date of initial referral: Foster is not a date. Enter it as day/month/year, such as 14/03/2005.";
  act(() => session.become({ error: why }));
  await user.type(panel().getByRole("textbox", { name: "Date of initial referral" }), "Foster{Enter}");
  act(() => session.become({ error: undefined }));
  await user.type(panel().getByRole("textbox", { name: "Team" }), "North{Enter}");
  expect(panel().getByRole("textbox", { name: "Date of initial referral" })).toHaveAccessibleDescription(
    `Not written. ${why}`,
  );
});

test("Escape takes back what is typed, and closes the form only then", async () => {
  const { session, user } = await open(0);
  const field = panel().getByRole("textbox", { name: "Team" });
  const before = field.getAttribute("value");
  await user.type(field, " east");
  await user.keyboard("{Escape}");
  expect(field).toHaveValue(before);
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("region", { name: "One case" })).toBeNull();
  expect(session.presses).toEqual(["one-case"]);
});
