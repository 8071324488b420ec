import { screen } from "@testing-library/react";
import { EMPTY_RECORD } from "../../../src/domain/choose/choice-record";
import { aCase, aList } from "../../support/a-list";
import { nothingKept, showChoose, START } from "./show-choose";

const tracks = (): string[] =>
  screen.getAllByRole("checkbox", { name: /^Track/ }).map((tick) => tick.getAttribute("aria-label") ?? "");

describe("the filters", () => {
  test("leave the cases that every one of them lets through, and say how many", async () => {
    const { user } = await showChoose(START);
    expect(screen.getByText("30 cases")).toBeVisible();
    await user.selectOptions(screen.getByLabelText("Team"), "North team (1)");
    expect(tracks()).toEqual(["Track 1010"]);
    expect(screen.getByText("1 of 30 cases")).toBeVisible();
    await user.selectOptions(screen.getByLabelText("Group"), "CPR, Child protection register (8)");
    expect(screen.queryAllByRole("checkbox")).toEqual([]);
    await user.selectOptions(screen.getByLabelText("Team"), "All");
    expect(tracks()).toHaveLength(8);
  });

  test.each([
    ["Age", "10 to 15 (1)"],
    ["Gender", "Male (1)"],
    ["Ethnicity", "3 – Asian or Asian British (1)"],
    ["Issue", "CAMHS (1)"],
  ])("go by %s", async (label, option) => {
    const { user } = await showChoose(START);
    await user.selectOptions(screen.getByLabelText(label), option);
    expect(tracks()).toEqual(["Track 1010"]);
  });

  test("go by the code of each group", async () => {
    const { user } = await showChoose(START);
    await user.selectOptions(screen.getByLabelText("Code"), "Category of registration: 4 – Neglect (8)");
    expect(tracks()).toHaveLength(8);
  });
});

test("An empty list has nothing to choose from", async () => {
  await showChoose(nothingKept(aList([{}, {}])));
  expect(screen.getByText(/^There are no cases to choose from yet/)).toBeVisible();
});

test("a list longer than is shown at once asks for a filter", async () => {
  const many = aList(Array.from({ length: 640 }, () => aCase()));
  await showChoose({ list: many, kept: EMPTY_RECORD });
  expect(await screen.findByText("40 more cases. Choose a filter to see them.")).toBeVisible();
});
