import { screen } from "@testing-library/react";
import { areaRowCells, standardRows } from "../../domain/track/a-tracking";
import { trackedReading } from "../../support/a-tracked-reading";
import { axeFindings, button } from "../../support/show-pane";
import { showTrack } from "./show-track";

const BOTH = [...["1001", "1002"].flatMap((number) => standardRows(number)), ...areaRowCells()];
const select = (label: string): HTMLElement => screen.getByRole("combobox", { name: label });

test("Several answers are recorded at once, with another day and a note", async () => {
  const { session, user } = await showTrack(trackedReading(BOTH));
  await user.click(screen.getByText("Record several"));
  await user.selectOptions(select("What came"), "Consent");
  await user.selectOptions(select("All 4"), "Full consent");
  await user.selectOptions(select("1002, Parents or carers"), "Declined");
  await user.selectOptions(select("1002, Child or young person"), "Leave");
  await user.clear(screen.getByLabelText("Day"));
  await user.type(screen.getByLabelText("Day"), "27/06/2006");
  await user.type(screen.getByLabelText("Note for all"), "by post");
  expect(await axeFindings()).toEqual([]);
  await user.click(button("Record 3 rows"));
  const form = (number: string, who: string, outcome: string): string =>
    `${number}|Leaflets and consent forms|${who}|1; ${outcome}`;
  expect(session.presses).toEqual([
    `record-several ${[
      form("1001", "parents or carers", "Full consent"),
      form("1001", "child or young person", "Full consent"),
      form("1002", "parents or carers", "Declined"),
    ].join("; ")}, 27/06/2006, by post`,
  ]);
  expect(screen.getByLabelText("Note for all")).toHaveValue("");
});

test("Nothing is recorded where nothing is chosen, and what is agreed for the area is there too", async () => {
  const { session, user } = await showTrack(trackedReading(BOTH));
  expect(screen.getByText("For the whole area: 0 of 3 agreed")).toBeVisible();
  await user.click(screen.getByText("Record several"));
  await user.selectOptions(select("What came"), "Interviews");
  expect(screen.getByText("Nothing of this kind is awaited.")).toBeVisible();
  await user.selectOptions(select("What came"), "Setting up");
  await user.selectOptions(select("Area, Access to electronic records"), "Agreed");
  await user.selectOptions(select("What came"), "Consent");
  await user.click(button("Record these"));
  expect(session.presses).toEqual([]);
});
