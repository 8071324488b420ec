import { screen, within } from "@testing-library/react";
import { EMPTY_RECORD } from "../../../src/domain/choose/choice-record/choice-record";
import { withExclusion } from "../../domain/choose/after";
import { byHandIn, pressed } from "../../domain/choose/a-chosen-ten";
import { standardRows } from "../../domain/track/a-tracking";
import { aCase, aList } from "../../support/a-list";
import { trackedReading, trackingState } from "../../support/a-tracked-reading";
import { axeFindings, showPane } from "../../support/show-pane";
import { nothingKept, showChoose, START } from "./show-choose";

const card = (): HTMLElement => screen.getByRole("region", { name: /^Case / });
const opened = (number: string): HTMLElement => screen.getByRole("button", { name: `Case ${number}` });

test("the number opens a card with all that the list holds of the case, and its findings", async () => {
  const list = aList([aCase({ age: "", livesIn: 2, camhs: "Yes", additional: "Court proceedings" })]);
  const { user } = await showChoose(nothingKept(list));
  await user.click(opened("1001"));
  expect(opened("1001")).toHaveAttribute("aria-expanded", "true");
  const { getByText } = within(card());
  expect(getByText("Case 1001, LAC")).toHaveFocus();
  expect(getByText("Lives in").nextSibling).toHaveTextContent("2 – Foster care");
  expect(getByText("Significant issues").nextSibling).toHaveTextContent("CAMHS");
  expect(getByText("Additional information").nextSibling).toHaveTextContent("Court proceedings");
  expect(getByText("F6, Age: Enter the age.")).toBeVisible();
  expect(getByText("Not tracked.")).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("region", { name: /^Case / })).toBeNull();
  expect(opened("1001")).toHaveFocus();
});

test("it goes to the row, tracks and excludes", async () => {
  const { session, user } = await showChoose(START);
  await user.click(opened("1003"));
  const { getByRole } = within(card());
  await user.click(getByRole("button", { name: "Go to the row" }));
  await user.click(getByRole("button", { name: "Track 1003" }));
  await user.click(getByRole("button", { name: "Exclude 1003" }));
  expect(session.presses).toEqual(["go-to-case 1003", "track-case 1003 true", "exclude-case 1003 true"]);
  await user.click(getByRole("button", { name: "Close" }));
  expect(opened("1003")).toHaveFocus();
});

test("it asks for the reason where the case was decided by hand, once", async () => {
  const { session, user } = await showChoose({
    ...START,
    kept: withExclusion(EMPTY_RECORD, "1003", "a relative works here"),
  });
  await user.click(opened("1003"));
  const field = screen.getByLabelText("Why 1003 is excluded (optional)");
  expect(card()).toContainElement(field);
  expect(card()).toHaveTextContent("Excluded from Draw and Spread: a relative works here.");
  await user.clear(field);
  await user.type(field, "known to an inspector{Enter}");
  expect(session.presses).toContain("give-case-reason 1003 known to an inspector");
});

test("from the ten it says why the case is one of them", async () => {
  const { user } = await showChoose(pressed("Draw", byHandIn(START, ["1010"])));
  const list = screen.getByRole("list", { name: "The ten, and why each" });
  await user.click(within(list).getByText("1010", { selector: "button" }));
  expect(card()).toHaveTextContent("Tracked. Picked. Among the ten: the only case aged 10 to 15;");
  await user.click(within(list).getByText("1010", { selector: "button" }));
  expect(screen.queryByRole("region", { name: /^Case / })).toBeNull();
});

test("what is tracked of it stands in its card", async () => {
  const { user } = showPane(trackingState(trackedReading(standardRows("1001", { Outcome: "Received" }))));
  await user.click(screen.getByRole("button", { name: "Choose" }));
  await user.click(opened("1001"));
  expect(within(card()).getByText("What is tracked")).toBeVisible();
  expect(within(card()).getByText(/^Questionnaire, Social care: Received/)).toBeVisible();
});
