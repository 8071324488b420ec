import { screen } from "@testing-library/react";
import { pressed } from "../../domain/choose/a-chosen-ten";
import { showChoose, START } from "./show-choose";

describe("afterwards", () => {
  test("the reminder says what to take out, and the kept choice can be forgotten", async () => {
    const { session, user } = await showChoose(pressed("Draw", START));
    await user.click(screen.getByText("Before the workbook goes back"));
    expect(
      screen.getByText("The column Tracked says which cases are chosen: 10 cells. Clear it."),
    ).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Forget the choice" }));
    expect(session.presses).toEqual(["forget-the-choice"]);
  });

  test("where nothing is to be taken out, that is said", async () => {
    const { user } = await showChoose(START);
    await user.click(screen.getByText("Before the workbook goes back"));
    expect(screen.getByText("Nothing in this workbook holds inspectors’ notes.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Forget the choice" })).toBeNull();
  });
});
