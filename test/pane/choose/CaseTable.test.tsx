import { screen, within } from "@testing-library/react";
import { EMPTY_RECORD } from "../../../src/domain/choose/choice-record/choice-record";
import { aCase, aList } from "../../support/a-list";
import { withExclusion } from "../../domain/choose/after";
import { nothingKept, showChoose, threeTracked } from "./show-choose";

const tracks = (): string[] =>
  screen.getAllByRole("checkbox", { name: /^Track/ }).map((tick) => tick.getAttribute("aria-label") ?? "");
const sortBy = (name: string): HTMLElement =>
  within(screen.getByRole("columnheader", { name })).getByRole("button");

const four = aList([
  aCase({ age: 9, team: "North", ethnicity: 3 }),
  aCase({ age: 2, team: "South", ethnicity: 1 }),
  aCase({ age: 14, team: "East", ethnicity: 2 }),
  aCase({ group: "CPR", age: 1, team: "West" }),
]);

test("each case that can be tracked has its tick, under its group and how many of it are tracked", async () => {
  await showChoose(nothingKept(threeTracked()));
  const table = screen.getByRole("table", { name: "Cases" });
  expect(within(table).getByText(/^LAC, looked after children/).parentElement).toHaveTextContent(
    "LAC, looked after children 3 of 4, choose 1 more",
  );
  const ticks = within(table).getAllByRole<HTMLInputElement>("checkbox", { name: /^Track/ });
  expect(ticks.slice(0, 4).map((tick) => [tick.getAttribute("aria-label"), tick.checked])).toEqual([
    ["Track 1001", true],
    ["Track 1002", true],
    ["Track 1003", true],
    ["Track 1047", false],
  ]);
  expect(within(table).getByRole("row", { name: /1047/ })).toHaveTextContent("10479MaleNorth");
});

test("a header sorts within each group: up, then down, then as the list stands", async () => {
  const { user } = await showChoose(nothingKept(four));
  const header = screen.getByRole("columnheader", { name: "Age" });
  expect(header).toHaveAttribute("aria-sort", "none");
  await user.click(sortBy("Age"));
  expect(tracks()).toEqual(["Track 1002", "Track 1001", "Track 1003", "Track 1004"]);
  expect(header).toHaveAttribute("aria-sort", "ascending");
  await user.click(sortBy("Age"));
  expect(tracks()).toEqual(["Track 1003", "Track 1001", "Track 1002", "Track 1004"]);
  expect(header).toHaveAttribute("aria-sort", "descending");
  await user.click(sortBy("Age"));
  expect(tracks()).toEqual(["Track 1001", "Track 1002", "Track 1003", "Track 1004"]);
  expect(header).toHaveAttribute("aria-sort", "none");
});

test("the last column is any of the list’s, and sorts as others do", async () => {
  const { user } = await showChoose(nothingKept(four));
  await user.selectOptions(screen.getByLabelText("Last column"), "Ethnicity");
  expect(screen.getByRole("row", { name: /1001/ })).toHaveTextContent("3 – Asian or Asian British");
  await user.click(sortBy("Ethnicity"));
  expect(tracks().slice(0, 3)).toEqual(["Track 1002", "Track 1003", "Track 1001"]);
  await user.selectOptions(screen.getByLabelText("Last column"), "Team");
  expect(tracks().slice(0, 3)).toEqual(["Track 1001", "Track 1002", "Track 1003"]);
});

test("the excluded are sorted to the top", async () => {
  const { user } = await showChoose({ list: four, kept: withExclusion(EMPTY_RECORD, "1003", "") });
  await user.click(sortBy("Exclude"));
  expect(tracks()[0]).toBe("Track 1003");
});

test("Up, Down, Home and End go from row to row", async () => {
  const { user } = await showChoose(nothingKept(four));
  const focusedName = (): string | null => document.activeElement?.getAttribute("aria-label") ?? null;
  screen.getByRole("checkbox", { name: "Exclude 1001" }).focus();
  await user.keyboard("{ArrowDown}{ArrowDown}");
  expect(focusedName()).toBe("Exclude 1003");
  await user.keyboard("{End}");
  expect(focusedName()).toBe("Exclude 1004");
  await user.keyboard("{ArrowDown}{ArrowUp}{Home}{ArrowUp}");
  expect(focusedName()).toBe("Exclude 1001");
});

test("a press on what stands beside a box ticks nothing", async () => {
  const { session, user } = await showChoose(nothingKept(four));
  await user.click(screen.getByText("North"));
  await user.click(screen.getByRole("button", { name: "Case 1001" }));
  expect(session.presses).toEqual([]);
});
