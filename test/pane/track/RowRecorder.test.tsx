import { act, screen, waitFor, within } from "@testing-library/react";
import { trackingIn } from "../../../src/app/track/read-tracking";
import { DAY_FIELDS } from "../../../src/app/track/typed-day";
import type { Reading } from "../../../src/app/workbook";
import { notYetRequested } from "../../../src/domain/track/progress";
import { standardRows } from "../../domain/track/a-tracking";
import { SOME_LATE, trackedReading } from "../../support/a-tracked-reading";
import { button } from "../../support/show-pane";
import { showTrack } from "./show-track";

test("A receipt and an outcome are recorded by keyboard alone", async () => {
  const { session, user } = await showTrack(trackedReading(SOME_LATE));
  const tabTo = async (name: string): Promise<void> => {
    for (let i = 0; i < 100; i++) {
      await user.tab();
      const { activeElement } = document;
      if (
        activeElement instanceof HTMLElement &&
        activeElement.getAttribute("aria-label")?.startsWith(`${name}: 1001, Questionnaire, `) === true
      )
        return;
    }
    throw new Error(`The focus never came to ${name}.`);
  };
  button("1001, Questionnaires, not asked: 0 of 2 in, 2 not asked for yet, next due Wed 12/07/2006").focus();
  await user.keyboard("{Enter}");
  await tabTo("Received today");
  await user.keyboard("{Enter}");
  const outcome = screen.getAllByRole("combobox", { name: /^Outcome: / })[0];
  while (document.activeElement !== outcome) await user.tab();
  await user.selectOptions(
    screen.getAllByRole("combobox", { name: /^Outcome: / })[0] ?? document.body,
    "Not needed",
  );
  await tabTo("Record the outcome");
  await user.keyboard(" ");
  const key = "1001|Questionnaire|lead professional|1";
  expect(session.presses).toEqual([`received-today ${key}`, `record-outcome ${key} Not needed 28/06/2006, `]);
});

test("An outcome is recorded on another day, with what is needed", async () => {
  const { session, user } = await showTrack(
    trackedReading([{ "Case number": "1001", Step: "Interview", "Agency or person": "Parents or carers" }]),
  );
  await user.click(button(/^1001, Interviews, /));
  const row = within(screen.getByRole("group", { name: "Interview, Parents or carers" }));
  await user.clear(row.getByLabelText(/^On: /));
  await user.type(row.getByLabelText(/^On: /), "27/06/2006");
  await user.type(row.getByLabelText(/^Needs: /), "interpreter");
  await user.click(row.getByRole("button", { name: /^Record the outcome/ }));
  await user.selectOptions(row.getByLabelText(/^Outcome: /), "Accepted");
  await user.click(row.getByRole("button", { name: /^Record the outcome/ }));
  const key = "1001|Interview|parents or carers|1";
  expect(session.presses).toEqual([
    `record-outcome ${key}  27/06/2006, interpreter`,
    `record-outcome ${key} Accepted 27/06/2006, `,
  ]);
});

test("Consent has its outcomes instead of a mere receipt", async () => {
  const { user } = await showTrack(trackedReading(SOME_LATE));
  await user.click(
    button("1001, Consent, not asked: no answer yet, 2 not asked for yet, next due Wed 12/07/2006"),
  );
  const row = within(screen.getByRole("group", { name: "Leaflets and consent forms, Parents or carers" }));
  expect(row.queryByRole("button", { name: /^Received today/ })).toBeNull();
  expect(row.getAllByRole("option").map(({ textContent }) => textContent)).toEqual([
    "Choose",
    "Sent",
    "Delivered",
    "Full consent",
    "No health records",
    "Declined",
    "Withdrawn",
    "Not needed",
  ]);
});

test("Only the row whose press runs says so, and not the one for all rows", async () => {
  const { session, user } = await showTrack(trackedReading(SOME_LATE));
  await user.click(
    button("1001, Questionnaires, not asked: 0 of 2 in, 2 not asked for yet, next due Wed 12/07/2006"),
  );
  const target = "1001|Questionnaire|social care|1";
  act(() => session.become({ runningAction: { id: "received-today", target } }));
  expect(
    await screen.findByRole("button", { name: /^Received today…: 1001, Questionnaire, Social care$/ }),
  ).toBeVisible();
  expect(
    screen.getAllByRole("button", { name: /^Received today…: 1001, Questionnaire, Social care$/ }),
  ).toHaveLength(1);
  expect(screen.getAllByRole("button", { name: /^Received today:/ })).toHaveLength(1);
  act(() => session.become({ runningAction: undefined }));
  const all = button("All 8 forms and questionnaires requested today");
  const requested = { id: "requested-today", target: String(unrequested(session.state().reading)) };
  act(() => session.become({ runningAction: requested }));
  await waitFor(() => {
    expect(all).toHaveTextContent("requested today…");
  });
  expect(screen.queryAllByRole("button", { name: /^Requested today…/ })).toEqual([]);
});

/** The keys of the rows that are requested together. */
const unrequested = (reading: Reading | undefined): string[] => {
  const tracking = reading && trackingIn(reading);
  return tracking ? notYetRequested(tracking).map(({ key }) => key) : [];
};

test("The card of a health file without consent says that it may not be read", async () => {
  const rows = [
    ...standardRows("1001"),
    { "Case number": "1001", Step: "Case file", "Agency or person": "GP" },
  ];
  const { user } = await showTrack(trackedReading(rows));
  await user.click(screen.getByRole("button", { name: /^1001, Files, / }));
  const words = "It may not be read: there is no consent to read health records.";
  expect(screen.getByRole("group", { name: "Case file, GP" })).toHaveTextContent(words);
  expect(screen.getByRole("group", { name: "Case file, Social care" })).not.toHaveTextContent(words);
});

test("A day that is none is told under the field of its own row", async () => {
  const { session, user } = await showTrack(trackedReading(SOME_LATE));
  await user.click(button(/^1001, Questionnaires, not asked/));
  const words = "On: Enter a date as day/month/year, such as 14/03/2005.";
  const field = DAY_FIELDS.ofRow("1001|Questionnaire|lead professional|1");
  act(() => session.become({ error: words, fieldError: { field, words } }));
  expect(screen.getByLabelText("On: 1001, Questionnaire, Lead professional")).toBeInvalid();
  expect(screen.getByLabelText("On: 1001, Questionnaire, Social care")).toBeValid();
});
