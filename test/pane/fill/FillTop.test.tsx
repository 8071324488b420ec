import { screen } from "@testing-library/react";
import { ExcelError } from "../../../src/app/errors/excel-error";
import { stateOf } from "../../support/a-session";
import { button, showPane } from "../../support/show-pane";
import { withTwoFaults } from "./faulty-lists";

test.each([
  ["Previous finding", "previous-finding"],
  ["Next finding", "next-finding"],
  ["Check now", "check-now"],
])("%s calls the session", async (label, press) => {
  const { session, user } = showPane(stateOf(withTwoFaults()));
  await user.click(button(label));
  expect(session.presses).toEqual([press]);
});

test("Where Excel has not answered at all, Check now can be pressed", async () => {
  const { session, user } = showPane({ error: new ExcelError("no answer", "read the list") });
  await user.click(screen.getByRole("button", { name: "Check now" }));
  expect(session.presses).toEqual(["check-now"]);
});
