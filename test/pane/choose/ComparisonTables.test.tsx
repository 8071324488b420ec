import { screen, within } from "@testing-library/react";
import { byHandIn, pressed } from "../../domain/choose/a-chosen-ten";
import { showChoose, START } from "./show-choose";

describe("the ten", () => {
  test("stand beside the list in tables that a screen reader reads, bars aside", async () => {
    const { user } = await showChoose(pressed("Draw", byHandIn(START, ["1010"])));
    await user.click(screen.getByText("The ten beside the list"));
    const table = screen.getByRole("table", { name: "Gender" });
    expect(
      within(table)
        .getAllByRole("columnheader")
        .map((cell) => cell.textContent),
    ).toEqual(["Value", "The ten, of\u00a010", "The list, of\u00a030"]);
    expect(within(table).getByRole("row", { name: "Male 1 (10%) 1 (3%)" })).toBeVisible();
    expect(screen.getByText("LAC, 4 of 12")).toBeVisible();
    expect(screen.getByText(/^covers \d+ of \d+ values; the best possible is \d+$/)).toBeVisible();
    expect(screen.getByText(/^Ten cases are not a statistical sample/)).toBeVisible();
  });
});
