import { screen, within } from "@testing-library/react";
import { SOME_LATE, trackedReading } from "../../support/a-tracked-reading";
import { axeFindings, button } from "../../support/show-pane";
import { showTrack } from "./show-track";

test("The progress says where each case stands, in words", async () => {
  await showTrack(trackedReading(SOME_LATE));
  const progress = screen.getByRole("table", { name: "Where 2 cases stand" });
  const [, first, second] = within(progress).getAllByRole("row");
  expect(
    within(progress)
      .getAllByRole("columnheader")
      .map(({ textContent }) => textContent),
  ).toEqual(["Case", "Consent", "Questionnaires", "Files", "Interviews"]);
  expect(first).toHaveTextContent("1001LACnot asked no answernot asked 0 of 2not asked 0 of 1none");
  expect(second).toHaveTextContent("1002CPRlate no answerlate 0 of 2late 0 of 1none");
  expect(
    button("1002, Questionnaires, late: 0 of 2 in, 2 not asked for yet, 2 late, since Tue 20/06/2006"),
  ).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});

test("A cell opens the rows behind it, where each is recorded at a press", async () => {
  const { session, user } = await showTrack(trackedReading(SOME_LATE));
  const cell = button(
    "1001, Questionnaires, not asked: 0 of 2 in, 2 not asked for yet, next due Wed 12/07/2006",
  );
  expect(cell).toHaveAttribute("aria-expanded", "false");
  await user.click(cell);
  expect(cell).toHaveAttribute("aria-expanded", "true");
  const row = within(screen.getByRole("group", { name: "Questionnaire, Social care" }));
  expect(row.getByText(/not asked for yet, due Wed 12\/07\/2006/)).toBeVisible();
  await user.click(row.getByRole("button", { name: /^Requested today:/ }));
  await user.click(row.getByRole("button", { name: /^Received today:/ }));
  await user.click(row.getByRole("button", { name: /^Go to the row:/ }));
  await user.click(row.getByRole("button", { name: /^Record the outcome:/ }));
  expect(
    row.getByRole("combobox", { name: "Outcome: 1001, Questionnaire, Social care" }),
  ).toHaveAccessibleDescription("Choose an outcome.");
  await user.selectOptions(
    row.getByRole("combobox", { name: "Outcome: 1001, Questionnaire, Social care" }),
    "Not needed",
  );
  await user.click(row.getByRole("button", { name: /^Record the outcome:/ }));
  const key = "1001|Questionnaire|social care|1";
  expect(session.presses).toEqual([
    `requested-today ${key}`,
    `received-today ${key}`,
    `go-to-row ${key}`,
    `record-outcome ${key} Not needed 28/06/2006, `,
  ]);
  expect(await axeFindings()).toEqual([]);
  await user.click(cell);
  expect(screen.queryByRole("group", { name: "Questionnaire, Social care" })).toBeNull();
});

test("Escape closes the rows behind a cell, and the keyboard is at the cell again, not in the grid", async () => {
  const { user } = await showTrack(trackedReading(SOME_LATE));
  const cell = button(/^1001, Questionnaires, /);
  await user.click(cell);
  const toGrid = jest.fn();
  document.body.addEventListener("keydown", toGrid, { once: true });
  within(screen.getByRole("group", { name: "Questionnaire, Social care" }))
    .getByRole("combobox")
    .focus();
  await user.keyboard("{Escape}");
  expect(toGrid).not.toHaveBeenCalled();
  expect(cell).toHaveAttribute("aria-expanded", "false");
  expect(cell).toHaveFocus();
});

test("Escape takes back what was typed before it closes anything, and drops no text of another field", async () => {
  const { user } = await showTrack(trackedReading(SOME_LATE));
  const cell = button(/^1001, Questionnaires, /);
  await user.click(cell);
  const toGrid = jest.fn();
  document.body.addEventListener("keydown", toGrid);
  const row = within(screen.getByRole("group", { name: "Questionnaire, Social care" }));
  const [day, note] = [row.getByLabelText(/^On/), row.getByLabelText(/^Note/)];
  await user.type(note, "asked the school nurse");
  await user.clear(day);
  await user.type(day, "01/07/2006");
  toGrid.mockClear();
  await user.keyboard("{Escape}");
  expect(day).toHaveValue("28/06/2006");
  expect(note).toHaveValue("asked the school nurse");
  // It leads to the other text, which would be lost.
  await user.keyboard("{Escape}");
  expect(note).toHaveFocus();
  await user.keyboard("{Escape}");
  expect(note).toHaveValue("");
  await user.keyboard("{Escape}");
  document.body.removeEventListener("keydown", toGrid);
  expect(cell).toHaveAttribute("aria-expanded", "false");
  expect(toGrid).not.toHaveBeenCalled();
});

test("A cell without rows has the form that adds them, for its case and step", async () => {
  const { session, user } = await showTrack(trackedReading(SOME_LATE));
  await user.click(button("1001, Interviews, none: none chosen"));
  const form = within(screen.getByRole("group", { name: "Add interviews for 1001" }));
  await user.click(form.getByRole("button", { name: "Add interviews for 1001" }));
  await user.type(form.getByLabelText("Agency or person"), "Police");
  await user.type(form.getByLabelText("Third agency"), " Education ");
  await user.click(form.getByRole("button", { name: "Add 2 rows" }));
  expect(session.presses).toEqual(["add-row 1001, Interview, Police; Education, "]);
});

test("With another cell the words of an earlier press go", async () => {
  const { session, user } = await showTrack(trackedReading(SOME_LATE), {
    statusMessage: "1001, Questionnaire, Social care: Received.",
  });
  expect(screen.getByText(/: Received\.$/)).toBeVisible();
  await user.click(button(/^1002, Consent, late/));
  expect(screen.queryByText(/: Received\.$/)).toBeNull();
  expect(session.presses).toEqual([]);
});
