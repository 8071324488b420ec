import { screen } from "@testing-library/react";
import { standardRows } from "../../domain/track/a-tracking";
import { trackedReading } from "../../support/a-tracked-reading";
import { axeFindings, button } from "../../support/show-pane";
import { showTrack } from "./show-track";

describe("a row more", () => {
  test("is asked for with its case and its step", async () => {
    const { session, user } = await showTrack(trackedReading(standardRows("1001")));
    await user.click(screen.getByText("Add a row"));
    await user.click(button("Add the row"));
    const theCase = screen.getByRole("combobox", { name: "Case" });
    expect(theCase).toBeInvalid();
    expect(theCase).toHaveAccessibleDescription("Choose the case.");
    expect(theCase).toHaveFocus();
    await user.selectOptions(screen.getByRole("combobox", { name: "Case" }), "1001");
    await user.click(button("Add the row"));
    const step = screen.getByRole("combobox", { name: "Step" });
    expect(theCase).toBeValid();
    expect(step).toHaveAccessibleDescription("Choose the step.");
    expect(step).toHaveFocus();
    // Pressed once more, it says so again: the focus comes back to the field.
    await user.click(button("Add the row"));
    expect(step).toHaveFocus();
    await user.selectOptions(screen.getByRole("combobox", { name: "Step" }), "Interview");
    await user.type(screen.getByLabelText("Agency or person"), " Sure Start ");
    await user.click(button("Add the row"));
    expect(session.presses).toEqual(["add-row 1001, Interview, Sure Start, "]);
    expect(screen.queryByText("Choose the step.")).toBeNull();
    expect(await axeFindings()).toEqual([]);
  });

  test("is requested on the day that is usual for its step, unless another or none is said", async () => {
    const { session, user } = await showTrack(trackedReading(standardRows("1001")));
    await user.click(screen.getByText("Add a row"));
    const requested = screen.getByLabelText("Requested on");
    const choose = (step: string): Promise<void> =>
      user.selectOptions(screen.getByRole("combobox", { name: "Step" }), step);
    await user.selectOptions(screen.getByRole("combobox", { name: "Case" }), "1001");
    await choose("Interview");
    expect(requested).toHaveValue("");
    // After the choice it is asked for as it is added.
    await choose("Questionnaire");
    expect(requested).toHaveValue("28/06/2006");
    await user.type(screen.getByLabelText("Agency or person"), "Health");
    await user.clear(requested);
    await user.click(button("Add the row"));
    // Once it is added, the day is again the usual one.
    expect(requested).toHaveValue("28/06/2006");
    await user.type(screen.getByLabelText("Agency or person"), "Police");
    await user.click(button("Add the row"));
    expect(session.presses).toEqual([
      "add-row 1001, Questionnaire, Health, ",
      "add-row 1001, Questionnaire, Police, 28/06/2006",
    ]);
  });
});
