import { screen } from "@testing-library/react";
import { aList, theHundred } from "../../../support/a-list";
import { button } from "../../../support/show-pane";
import { openTool } from "./open-tool";

describe("Fill No", () => {
  const TITLE = "Fill the blanks with No";

  test("says first how many blanks become No, and writes on a second press", async () => {
    const { session, user } = await openTool("Fill No", TITLE);
    expect(screen.getByText(/^2 blank cells of the eight yes\/no columns need an answer\./)).toBeVisible();
    expect(session.presses).toEqual([]);
    await user.click(button("Fill No"));
    expect(session.presses).toEqual(["fill-no 2"]);
    expect(button("Fill No")).toHaveFocus();
    expect(screen.queryByRole("heading", { name: TITLE })).not.toBeInTheDocument();
  });

  test("Cancel leaves everything as it is", async () => {
    const { session, user } = await openTool("Fill No", TITLE);
    await user.click(button("Cancel"));
    expect(session.presses).toEqual([]);
    expect(button("Fill No")).toHaveFocus();
  });

  test("offers nothing to write where no blank needs an answer", async () => {
    const { user } = await openTool("Fill No", TITLE, aList(theHundred()));
    expect(screen.getByText("No blank cell in the eight yes/no columns needs an answer.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Fill No" })).not.toBeInTheDocument();
    await user.click(button("Close"));
    expect(button("Fill No")).toHaveFocus();
  });
});
