import { act, screen, within } from "@testing-library/react";
import { july, june, standardRows } from "../../domain/track/a-tracking";
import { REVIEW_DATES, trackedReading } from "../../support/a-tracked-reading";
import { axeFindings, button } from "../../support/show-pane";
import { showTrack } from "./show-track";

describe("the timetable", () => {
  test("says whether the dates fit, as text and as a picture", async () => {
    const { user } = await showTrack(trackedReading(standardRows("1001")));
    expect(screen.getByText("The dates fit.")).not.toBeVisible();
    await user.click(screen.getByText("Timetable: the dates fit"));
    expect(screen.getByText("The dates fit.")).toBeVisible();
    expect(screen.getByRole("img", { name: "The review from 07/06/2006 to 22/07/2006" })).toBeVisible();
    const dates = within(screen.getByRole("list", { name: "Dates" })).getAllByRole("listitem");
    expect(dates.map(({ textContent }) => textContent)).toContain("Files ready (Wednesday): Wed 12/07/2006");
    expect(await axeFindings()).toEqual([]);
  });

  test("has today in its picture under its word, on no line of other words", async () => {
    await showTrack(trackedReading(standardRows("1001")));
    const picture = screen.getByRole("img", { hidden: true });
    const number = (of: Element, name: string): number => Number(of.getAttribute(name));
    const today = within(picture).getByText("Today");
    const dashes = [...picture.querySelectorAll("line")].filter(
      (line) =>
        line.getAttribute("x1") === today.getAttribute("x") && number(line, "y1") < number(line, "y2"),
    );
    expect(dashes.length).toBeGreaterThan(5);
    const words = [...picture.querySelectorAll("text")].map((text) => number(text, "y"));
    // Of 10 px, letters reach 8 above their line and 2 below.
    for (const line of dashes)
      expect(words.filter((y) => number(line, "y1") < y + 2 && number(line, "y2") > y - 8)).toEqual([]);
  });

  test("stays open while another view is looked at, and gives a date back at Escape", async () => {
    const { user } = await showTrack(trackedReading(standardRows("1001")));
    await user.click(screen.getByText("Timetable: the dates fit"));
    const field = screen.getByLabelText("Today");
    const before = field.getAttribute("value");
    await user.clear(field);
    await user.type(field, "1/9/2006");
    const toGrid = jest.fn();
    document.body.addEventListener("keydown", toGrid, { once: true });
    await user.keyboard("{Escape}");
    expect(field).toHaveValue(before);
    expect(toGrid).not.toHaveBeenCalled();
    await user.click(button("Fill"));
    await user.click(button("Track"));
    expect(await screen.findByText("The dates fit.")).toBeVisible();
  });

  test("has no tick where rows are due later than it says, and tells how many and until when", async () => {
    const late = standardRows("1001", { Due: july(18) });
    const { user } = await showTrack(trackedReading(late));
    await user.click(screen.getByText("Timetable: some rows are due later"));
    const [words] = screen.getAllByText(
      "4 forms and questionnaires are due after Questionnaires due, Wed 28/06/2006: the last on Tue 18/07/2006.",
    );
    expect(words).toBeVisible();
    expect(
      screen.getByText(
        "1 file is due after Files ready (Wednesday), Wed 12/07/2006: the last on Tue 18/07/2006.",
      ),
    ).toBeVisible();
  });

  test("says by how many days they do not", async () => {
    await showTrack(trackedReading([], { ...REVIEW_DATES, AnalysisWeek: july(3), ChoiceDate: june(9) }));
    expect(screen.getByText("The dates do not fit: 2 days short.")).toBeVisible();
  });

  test("says at the line which date is on the wrong day, and does not say that the dates fit", async () => {
    await showTrack(trackedReading([], { ...REVIEW_DATES, AnalysisWeek: july(12) }));
    expect(screen.getByText("Timetable: a date is on the wrong day")).toBeVisible();
    expect(screen.queryByText("The dates fit.")).toBeNull();
    const dates = within(screen.getByRole("list", { name: "Dates" })).getAllByRole("listitem");
    expect(dates.map(({ textContent }) => textContent)).toContain(
      "Analysis week (Monday): Wed 12/07/2006 is not a Monday. The week from Mon 10/07/2006 is meant.",
    );
  });

  test("has neither picture nor list while there are no dates", async () => {
    await showTrack(trackedReading([], {}));
    expect(screen.queryByRole("list", { name: "Dates" })).toBeNull();
    expect(screen.queryByRole("img")).toBeNull();
    expect(screen.getByText("Enter the dates of the review to see whether they fit.")).toBeVisible();
    expect(screen.getByText("Today is not known: the cell Today on the sheet holds no date.")).toBeVisible();
  });

  test("takes them at Enter in any of its fields", async () => {
    const { session, user } = await showTrack(trackedReading([]));
    await user.type(screen.getByLabelText("List due"), "5/6/2006{Enter}");
    expect(session.presses).toEqual(["set-dates 5/6/2006"]);
  });

  test("takes dates that are typed, those that were changed", async () => {
    const { session, user } = await showTrack(trackedReading([]));
    expect(screen.getByLabelText("Choice")).toHaveValue("07/06/2006");
    await user.type(screen.getByLabelText("List due"), "5/6/2006");
    await user.clear(screen.getByLabelText("Choice"));
    await user.click(button("Set the dates"));
    expect(session.presses).toEqual(["set-dates 5/6/2006, "]);
    // What stands on the sheet shows again.
    expect(screen.getByLabelText("Choice")).toHaveValue("07/06/2006");
  });

  test("what was wrong with a field is no longer said once it is being put right", async () => {
    const { session, user } = await showTrack(trackedReading([]));
    const words = "List due: 5/13/2006 is no date.";
    const dismissWords = jest.spyOn(session, "dismissWords");
    act(() => session.become({ error: words, fieldError: { field: "ListDue", words } }));
    expect(within(screen.getByRole("alert")).getByText(words)).toBeVisible();
    await user.type(screen.getByLabelText("Choice"), "8");
    expect(dismissWords).not.toHaveBeenCalled();
    await user.type(screen.getByLabelText("List due"), "5");
    expect(dismissWords).toHaveBeenCalledTimes(1);
  });

  test("keeps what was typed where a date is refused", async () => {
    const { session, user } = await showTrack(trackedReading([]));
    Object.assign(session, {
      run: () => {
        const words = "List due: 5/13/2006 is no date.";
        session.become({ error: words, fieldError: { field: "ListDue", words } });
        return Promise.resolve(false);
      },
    });
    await user.type(screen.getByLabelText("List due"), "5/13/2006");
    await user.type(screen.getByLabelText("List received"), "6/6/2006");
    await user.click(button("Set the dates"));
    const due = screen.getByLabelText("List due");
    expect(due).toHaveValue("5/13/2006");
    expect(due).toHaveAccessibleDescription("List due: 5/13/2006 is no date.");
    expect(due).toHaveFocus();
    expect(screen.getByLabelText("List received")).toBeValid();
    expect(screen.getByLabelText("List received")).toHaveValue("6/6/2006");
  });
});
