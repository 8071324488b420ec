import { screen } from "@testing-library/react";
import { standardRows } from "../../domain/track/a-tracking";
import { trackedReading } from "../../support/a-tracked-reading";
import { axeFindings, button } from "../../support/show-pane";
import { showTrack } from "./show-track";

// The board has many buttons, and axe looks at each.
jest.setTimeout(30_000);

describe("a row more", () => {
  test("is asked for with its case and its step", async () => {
    const { session, user } = await showTrack(trackedReading(standardRows("1001")));
    await user.click(screen.getByText("Add a row"));
    await user.click(button("Add the row"));
    expect(screen.getByText("Choose the case.")).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox", { name: "Case" }), "1001");
    await user.click(button("Add the row"));
    expect(screen.getByText("Choose the step.")).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox", { name: "Step" }), "Interview");
    await user.type(screen.getByLabelText("Agency or person"), " Sure Start ");
    await user.click(button("Add the row"));
    expect(session.presses).toEqual(["add-row 1001, Interview, Sure Start"]);
    expect(screen.queryByText("Choose the step.")).toBeNull();
    expect(await axeFindings()).toEqual([]);
  });
});
