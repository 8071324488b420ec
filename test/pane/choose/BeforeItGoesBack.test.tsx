import { act, screen, within } from "@testing-library/react";
import { CHOICE_LOG } from "../../../src/domain/choose/choice-record/choice-settings";
import { logPrefix } from "../../../src/domain/log/log";
import { axeFindings, button } from "../../support/show-pane";
import { pressed } from "../../domain/choose/a-chosen-ten";
import { showChoose, START } from "./show-choose";

const TITLE = "Forget how the ten were chosen";

describe("afterwards", () => {
  test("the reminder says what to take out, and the kept choice can be forgotten", async () => {
    const { session, user } = await showChoose(pressed("Draw", START));
    await user.click(screen.getByText("Before the workbook goes back"));
    expect(
      screen.getByText("The column Tracked says which cases are chosen: 10 cells. Clear it."),
    ).toBeVisible();
    await user.click(button("Forget the choice"));
    expect(await screen.findByRole("heading", { name: TITLE })).toHaveFocus();
    expect(await axeFindings()).toEqual([]);
    expect(session.presses).toEqual([]);
    await user.click(button("Forget the choice"));
    expect(session.presses).toEqual(["forget-the-choice 1"]);
    expect(screen.queryByRole("heading", { name: TITLE })).toBeNull();
    expect(button("Forget the choice")).toHaveFocus();
  });

  test("forgetting says first what it deletes, what stays and that it cannot be undone; Cancel leaves all", async () => {
    const { session, user } = await showChoose(pressed("Draw", START));
    const { reading } = session.state();
    if (!reading) throw new Error("No reading");
    const entry = (number: number, event: object): [string, string] => [
      `${logPrefix(CHOICE_LOG)}${number}.a`,
      JSON.stringify({ version: 1, id: String(number), time: "2006-06-13T14:32:05.000+01:00", ...event }),
    ];
    const settings = new Map([
      entry(1, { type: "ticked", number: "1" }),
      entry(2, { type: "unticked", number: "1" }),
      entry(3, { type: "excluded", number: "2", reason: "" }),
      entry(4, { type: "made up" }),
      entry(5, { type: "flagged", version: 9 }),
    ]);
    act(() => {
      session.become({ reading: { ...reading, settings } });
    });
    await user.click(screen.getByText("Before the workbook goes back"));
    await user.click(button("Forget the choice"));
    const panel = await screen.findByRole("region", { name: TITLE });
    expect(
      within(panel)
        .getAllByText(/./, { selector: "p" })
        .map(({ textContent }) => textContent),
    ).toEqual([
      "This deletes all 5 notes of the choice that the add-in keeps in this workbook: 2 ticks set or taken away, 1 exclusion set or taken back and 2 that cannot be read.",
      "A newer version may have written what cannot be read. They are deleted too.",
      "It cannot be undone. Save a copy of the workbook first: without the notes nobody can show how the ten were chosen.",
      "Sheets, ticks and reasons for warnings stay. Cases that stay ticked count as picked by hand once you flag. Clear the column Tracked first.",
    ]);
    await user.click(button("Cancel"));
    expect(session.presses).toEqual([]);
    expect(screen.queryByRole("region", { name: TITLE })).toBeNull();
  });

  test("where nothing is to be taken out, that is said", async () => {
    const { user } = await showChoose(START);
    await user.click(screen.getByText("Before the workbook goes back"));
    expect(screen.getByText("Nothing in this workbook holds inspectors’ notes.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Forget the choice" })).toBeNull();
  });
});
