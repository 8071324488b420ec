import { screen } from "@testing-library/react";
import { sheet } from "../../domain/track/a-tracking";
import { unflaggedReading } from "../../support/a-tracked-reading";
import { button } from "../../support/show-pane";
import { showTrack } from "./show-track";

describe("duty visits", () => {
  const duty = {
    sheet: "Duty visit",
    hasTotalRow: false,
    isProtected: false,
    range: { top: 0, left: 0, bottom: 2, right: 4 },
    cells: sheet([
      ["Visit", "Duty point", "Position", "Looked at", "Notes"],
      ["1", "North office", 3, "Yes", ""],
      ["1", "North office", 9, "", "Mr Bell was there"],
    ]),
  };

  test("ask for nothing that tells who anybody is", async () => {
    const { session, user } = await showTrack(unflaggedReading());
    expect(screen.getByText("No visit recorded yet.")).toBeVisible();
    expect(
      screen.getByText(
        "Enter no names: the visit has a number, the duty point its place, the inspector LI, DLI or a number.",
      ),
    ).toBeVisible();
    for (const [label, text] of [
      ["Visit", "1"],
      ["Duty point", "North office"],
      ["Files in the log", "40"],
      ["Files to look at", "5"],
      ["Seed", "4-6-1-3"],
    ] as const)
      await user.type(screen.getByLabelText(label), text);
    await user.click(button("Draw files"));
    expect(session.presses).toEqual(["draw-files 1, North office, , , 40, 5, 4-6-1-3"]);
  });

  test("say how far each is, and what their notes give away", async () => {
    const { session, user } = await showTrack(unflaggedReading({ ourTables: { DutyVisit: duty } }));
    expect(screen.getByText("Visit 1, North office: 2 files drawn, 1 looked at")).toBeVisible();
    expect(screen.getByText("Findings: 1 warning")).toBeVisible();
    await user.click(screen.getByText("Findings: 1 warning"));
    await user.click(
      button(
        "Duty visit, E3: This seems to give a person’s name. Take it out, so that nobody can be identified. Warning",
      ),
    );
    expect(session.presses).toEqual(["go-to-cell Duty visit E3"]);
  });
});
