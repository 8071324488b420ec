import { screen } from "@testing-library/react";
import { EMPTY_RECORD } from "../../../src/domain/choose/choice-record/choice-record";
import { aCase, aList } from "../../support/a-list";
import { nothingKept, showChoose, START } from "./show-choose";

const tracks = (): string[] =>
  screen.getAllByRole("checkbox", { name: /^Track/ }).map((tick) => tick.getAttribute("aria-label") ?? "");

describe("the filter", () => {
  test("leaves the cases that all of it lets through, and says how many and what it holds", async () => {
    const { user } = await showChoose(START);
    expect(screen.getByText("30 cases")).toBeVisible();
    expect(screen.getByText("all cases").closest("details")).not.toHaveAttribute("open");
    await user.selectOptions(screen.getByLabelText("Team"), "North team (1)");
    expect(tracks()).toEqual(["Track 1010"]);
    expect(screen.getByText("1 of 30 cases")).toBeVisible();
    await user.type(screen.getByLabelText("Search"), "north");
    expect(screen.getByText("North team; “north”")).toBeVisible();
    await user.selectOptions(screen.getByLabelText("Group"), "CPR, Child protection register (0)");
    expect(screen.queryAllByRole("checkbox")).toEqual([]);
    expect(screen.getByText("No case fits. Clear the filter to see all 30.")).toHaveAttribute(
      "role",
      "status",
    );
    await user.click(screen.getByText("Clear the filter"));
    expect(tracks()).toHaveLength(30);
    expect(screen.getByLabelText("Search")).toHaveValue("");
  });

  test.each([
    ["Age", "10 to 15 (1)"],
    ["Gender", "Male (1)"],
    ["Ethnicity", "3 – Asian or Asian British (1)"],
  ])("goes by %s", async (label, option) => {
    const { user } = await showChoose(START);
    await user.selectOptions(screen.getByLabelText(label), option);
    expect(tracks()).toEqual(["Track 1010"]);
  });

  test("goes by the code of the group", async () => {
    const { user } = await showChoose(START);
    await user.selectOptions(screen.getByLabelText("Group"), "CPR, Child protection register (8)");
    await user.selectOptions(screen.getByLabelText("Code"), "Category of registration: 4 – Neglect (8)");
    expect(tracks()).toHaveLength(8);
  });

  test("goes by several issues at once, and by what is ticked", async () => {
    const { user } = await showChoose(
      nothingKept(
        aList([
          aCase({ camhs: "Yes", excluded: "Yes" }),
          aCase({ camhs: "Yes", tracked: "Yes" }),
          aCase({ excluded: "Yes" }),
        ]),
      ),
    );
    await user.click(screen.getByText("CAMHS (2)"));
    await user.click(screen.getByText("Excluded or not in school (1)"));
    expect(tracks()).toEqual(["Track 1001"]);
    await user.click(screen.getByText("Excluded or not in school (1)"));
    await user.click(screen.getByText("Ticked only (1)"));
    expect(tracks()).toEqual(["Track 1002"]);
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
