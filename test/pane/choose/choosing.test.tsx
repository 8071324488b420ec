import { screen, within } from "@testing-library/react";
import type { Copy } from "../../../src/app/choose/copy-the-request";
import type { Answers } from "../../support/a-session";
import { EMPTY_RECORD, withExclusion, withPickReason } from "../../../src/domain/choose/choice-record";
import { byHandIn, pressed } from "../../domain/choose/a-chosen-ten";
import { aCase, aList } from "../../support/a-list";
import { rows, showChoose, START } from "./show-choose";

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

describe("by hand", () => {
  test("a case is excluded at a tick", async () => {
    const { session, user } = await showChoose(START);
    await user.click(screen.getByRole("checkbox", { name: "Exclude 1017" }));
    expect(session.presses).toEqual(["exclude-case 1017 true"]);
  });

  test("an excluded case has its tick and a field for the reason, kept when the field is left", async () => {
    const { session, user } = await showChoose({
      ...START,
      kept: withExclusion(EMPTY_RECORD, "1017", "a sibling"),
    });
    expect(screen.getByRole("checkbox", { name: "Exclude 1017" })).toBeChecked();
    const field = screen.getByLabelText("Why 1017 is excluded (optional)");
    expect(field).toHaveValue("a sibling");
    await user.clear(field);
    await user.type(field, "moving away");
    await user.tab();
    expect(session.presses).toEqual(["give-case-reason 1017 moving away"]);
  });

  test("a picked case has a field for its reason, kept at Enter; one left as it was is not", async () => {
    const going = byHandIn({ ...START, kept: withPickReason(EMPTY_RECORD, "1010", "complaint") }, ["1010"]);
    const { session, user } = await showChoose(going);
    const field = screen.getByLabelText("Why 1010 is picked (optional)");
    await user.click(field);
    await user.tab();
    expect(session.presses).toEqual([]);
    await user.type(field, " in 2005{Enter}");
    expect(session.presses).toEqual(["give-case-reason 1010 complaint in 2005"]);
  });
});

describe("the open places", () => {
  test.each([
    ["Draw", "draw 4-6-1-3"],
    ["Spread", "spread 4-6-1-3"],
  ])("are filled by %s with the seed that was typed", async (name, press) => {
    const { session, user } = await showChoose(START);
    await user.type(screen.getByLabelText("Seed"), "4-6-1-3");
    await user.click(screen.getByRole("button", { name }));
    expect(session.presses).toEqual([press]);
  });

  test("the seed of the last draw stands in the field, and the draw is named", async () => {
    await showChoose(pressed("Draw", START));
    expect(screen.getByLabelText("Seed")).toHaveValue("4-6-1-3");
    expect(
      screen.getByText(
        "So far: Draw with seed 4-6-1-3, 24/11/2026 18:39. Another one is marked as a second.",
      ),
    ).toBeVisible();
  });
});

describe("the ten", () => {
  test("before any tick there is nobody, and it is said what to do", async () => {
    await showChoose(START);
    expect(screen.getByText(/^No case is tracked yet\./)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Replace" })).toBeNull();
  });

  test("each says why, the reserves stand by, and what cannot be shown is said", async () => {
    const going = pressed("Draw", byHandIn(START, ["1010"]));
    await showChoose(going);
    const list = screen.getByRole("list", { name: "The ten, and why each" });
    expect(within(list).getAllByRole("listitem")).toHaveLength(10);
    expect(within(list).getByText("1010, LAC").parentElement).toHaveTextContent(
      "1010, LAC Picked: only case aged 10 to 15; only male case; only case of Asian or Asian British ethnicity.",
    );
    expect(screen.getByText("1 picked, 9 drawn.")).toBeVisible();
    expect(screen.getByText(/^In reserve: LAC \d{4}, then \d{4}, then \d{4}; CPR /)).toBeVisible();
    expect(screen.getByText("No CPR case is under 5, aged 10 to 15 or aged 16 and over.")).toBeVisible();
  });

  test("stand beside the list in tables that a screen reader reads, bars aside", async () => {
    const { user } = await showChoose(pressed("Draw", byHandIn(START, ["1010"])));
    await user.click(screen.getByText("The ten beside the list"));
    const table = screen.getByRole("table", { name: "Gender" });
    expect(
      within(table)
        .getAllByRole("columnheader")
        .map((cell) => cell.textContent),
    ).toEqual(["Value", "The ten, of 10", "The list, of 30"]);
    expect(within(table).getByRole("row", { name: "Male 1 (10%) 1 (3%)" })).toBeVisible();
    expect(screen.getByText(/^Ten cases are not a statistical sample/)).toBeVisible();
  });
});

describe("Replace", () => {
  test("asks for case and reason before it does anything", async () => {
    const { session, user } = await showChoose(pressed("Draw", START));
    await user.click(screen.getByRole("button", { name: "Replace" }));
    expect(screen.getByText("Choose the case to withdraw.")).toBeVisible();
    await user.selectOptions(
      screen.getByLabelText("Case to withdraw"),
      screen.getAllByRole("option", { name: /^\d{4}, CPR$/ })[0] ?? "",
    );
    await user.click(screen.getByRole("button", { name: "Replace" }));
    expect(screen.getByText("Choose why it is withdrawn.")).toBeVisible();
    expect(session.presses).toEqual([]);
  });

  test("withdraws the case for the reason, and empties its fields", async () => {
    const going = pressed("Draw", byHandIn(START, ["1010"]));
    const { session, user } = await showChoose(going);
    await user.selectOptions(screen.getByLabelText("Case to withdraw"), "1010, LAC");
    await user.selectOptions(screen.getByLabelText("Reason"), "Consent refused or withdrawn");
    await user.type(screen.getByLabelText("More about it (optional)"), "by post");
    await user.click(screen.getByRole("button", { name: "Replace" }));
    expect(session.presses).toEqual(["replace 1010 consent by post"]);
    expect(screen.getByLabelText("Case to withdraw")).toHaveValue("");
    expect(screen.getByLabelText("Reason")).toHaveValue("");
    expect(screen.getByLabelText("More about it (optional)")).toHaveValue("");
  });

  test("keeps what was chosen and typed where it is refused", async () => {
    const { session, user } = await showChoose(pressed("Draw", byHandIn(START, ["1010"])));
    Object.assign(session, {
      run: () => {
        session.become({ error: "The sheet is protected." });
        return Promise.resolve(false);
      },
    });
    await user.selectOptions(screen.getByLabelText("Case to withdraw"), "1010, LAC");
    await user.selectOptions(screen.getByLabelText("Reason"), "Consent refused or withdrawn");
    await user.type(screen.getByLabelText("More about it (optional)"), "by post");
    await user.click(screen.getByRole("button", { name: "Replace" }));
    expect(screen.getByLabelText("Case to withdraw")).toHaveValue("1010");
    expect(screen.getByLabelText("More about it (optional)")).toHaveValue("by post");
  });
});

describe("Copy the request", () => {
  const copying: Answers = {
    "copy-the-request": async (copy: Copy) => {
      await copy("Case tracking: Sampleshire");
    },
  };
  const clipboard = (writeText: (text: string) => Promise<void>): void => {
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
  };

  test("puts the text on the clipboard", async () => {
    const { user } = await showChoose(START, copying);
    const copied: string[] = [];
    clipboard((text) => Promise.resolve(void copied.push(text)));
    await user.click(screen.getByRole("button", { name: "Copy the request" }));
    expect(copied).toEqual(["Case tracking: Sampleshire"]);
    expect(screen.queryByLabelText("The request")).toBeNull();
  });

  test("shows the text selected where the host does not let it", async () => {
    const { user } = await showChoose(START, copying);
    clipboard(() => Promise.reject(new Error("not allowed")));
    await user.click(screen.getByRole("button", { name: "Copy the request" }));
    const area = await screen.findByLabelText<HTMLTextAreaElement>("The request");
    expect(area).toHaveFocus();
    expect([area.selectionStart, area.selectionEnd]).toEqual([0, "Case tracking: Sampleshire".length]);
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByLabelText("The request")).toBeNull();
  });
});

describe("afterwards", () => {
  test("a list that has changed since is said, case by case", async () => {
    const { list, kept: record } = pressed("Draw", START);
    const changed = rows().map((row, i) => (i === 4 ? { ...row, team: "Other" } : row));
    const ticks = list.cases.filter(({ tracked }) => tracked).map(({ number }) => number);
    await showChoose(byHandIn({ list: aList(changed.slice(0, 29)), kept: record }, ticks));
    expect(screen.getByText("The list has changed since: 1 case gone and 1 case changed.")).toBeVisible();
    expect(screen.getByText("1005 has changed.")).toBeVisible();
    expect(screen.getByText("1030 is gone.")).toBeVisible();
    expect(screen.getByText(/^Chosen on 24\/11\/2026 18:39\./)).toBeVisible();
  });

  test("many changes are counted after the first twelve", async () => {
    const { list, kept: record } = pressed("Draw", START);
    await showChoose({ list: aList(rows().map((row) => ({ ...row, team: "Other" }))), kept: record });
    expect(list.cases).toHaveLength(30);
    expect(screen.getByText(/^18 more cases, all named/)).toBeVisible();
  });

  test("the reminder says what to take out, and the kept choice can be forgotten", async () => {
    const { session, user } = await showChoose(pressed("Draw", START));
    await user.click(screen.getByText("Before the workbook goes back"));
    expect(
      screen.getByText("The column Tracked says which cases are chosen: 10 cells. Clear it."),
    ).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Forget the choice" }));
    expect(session.presses).toEqual(["forget-the-choice"]);
  });

  test("where nothing is to be taken out, that is said", async () => {
    const { user } = await showChoose(START);
    await user.click(screen.getByText("Before the workbook goes back"));
    expect(screen.getByText("Nothing in this workbook holds inspectors’ notes.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Forget the choice" })).toBeNull();
  });
});

test("a list longer than is shown at once asks for a filter", async () => {
  const many = aList(Array.from({ length: 640 }, () => aCase()));
  await showChoose({ list: many, kept: EMPTY_RECORD });
  expect(screen.getByText("40 more cases. Choose a filter to see them.")).toBeVisible();
});
