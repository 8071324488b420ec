import { act, screen } from "@testing-library/react";
import { stateOf } from "../../support/a-session";
import { button, showPane } from "../../support/show-pane";
import { withTwoFaults } from "./faulty-lists";

test("The list that is there is renewed by Repair, which stands there once", async () => {
  const { session, user } = showPane(stateOf(withTwoFaults()));
  await user.click(button("Repair"));
  expect(session.presses).toEqual(["repair"]);
  expect(screen.queryByRole("button", { name: "Set up the case list" })).not.toBeInTheDocument();
  act(() => session.become({ damage: ["dropdowns"] }));
  expect(await screen.findAllByRole("button", { name: "Repair" })).toHaveLength(1);
});

test("Where there is no list, one press sets it up", async () => {
  const { session, user } = showPane({ phase: "no list" });
  expect(await screen.findByText("There is no case list in this workbook yet.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Set up the case list" }));
  expect(session.presses).toEqual(["set-up"]);
});

test("What the list has lost is said, and Repair brings it back", async () => {
  const { session, user } = showPane(stateOf(withTwoFaults(), { damage: ["dropdowns"] }));
  expect(await screen.findByText(/^The list has lost dropdowns\./)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Repair" }));
  expect(session.presses).toEqual(["repair"]);
});

test("Notes of reasons that cannot be read are named", () => {
  const state = stateOf(withTwoFaults());
  const { session } = showPane(state);
  expect(screen.queryByText(/cannot be read/)).not.toBeInTheDocument();
  const { checked } = state;
  act(() => session.become({ checked: checked && { ...checked, unreadReasons: 2 } }));
  expect(screen.getByText(/^2 notes of reasons for warnings cannot be read; they are kept/)).toBeVisible();
});
