import { act, screen } from "@testing-library/react";
import type { CaseList } from "../../../../src/domain/case-list/case-list";
import { proposalKey, proposalsFor } from "../../../../src/domain/fill/tidy-up/tidy-up";
import { aCase, aList, cases, theHundred } from "../../../support/a-list";
import { stateOf } from "../../../support/a-session";
import { button, showPane } from "../../../support/show-pane";
import { heading, messy, openTool } from "./open-tool";

const tick = (name: string | RegExp) => screen.getByRole<HTMLInputElement>("checkbox", { name });
const open = (list?: CaseList) => openTool("Tidy up", "Tidy up", list);

test("Shows each distinct change once, by kind, all chosen; one of a single cell with its place", async () => {
  const { session } = await open();
  const ticks = screen.getAllByRole<HTMLInputElement>("checkbox");
  expect(ticks.map(({ labels }) => labels?.[0]?.textContent)).toEqual([
    "All corrections (4)",
    "The age as a whole number (1)",
    "7 years →becomes 7, F6 Age",
    "Yes or No in full (3)",
    "n →becomes No, N6 Special educational needs",
    "N →becomes No, P6 CAMHS",
    "y →becomes Yes, P7 CAMHS",
  ]);
  expect(ticks.every(({ checked }) => checked)).toBe(true);
  expect(screen.getByText("4 of 4 chosen")).toBeVisible();
  expect(session.presses).toEqual([]);
});

test("Applies what is chosen, and then closes with the focus on its button", async () => {
  const { session, user } = await open();
  await user.click(tick(/P6 CAMHS$/));
  expect(screen.getByText("3 of 4 chosen")).toBeVisible();
  await user.click(button("Apply"));
  expect(session.presses).toEqual(["tidy-up F6: 7; N6: No; P7: Yes"]);
  expect(button("Tidy up")).toHaveFocus();
  expect(screen.queryByRole("heading", { name: "Tidy up" })).not.toBeInTheDocument();
});

test("Lets corrections be chosen by kind, all and none", async () => {
  const { user } = await open();
  await user.click(tick("Yes or No in full (3)"));
  expect(screen.getByText("1 of 4 chosen")).toBeVisible();
  expect(tick("All corrections (4)").indeterminate).toBe(true);
  await user.click(tick(/N6 Special/));
  expect(tick("Yes or No in full (3)").indeterminate).toBe(true);
  await user.click(tick("All corrections (4)"));
  expect(screen.getByText("4 of 4 chosen")).toBeVisible();
  expect(tick("Yes or No in full (3)").indeterminate).toBe(false);
  await user.click(tick("All corrections (4)"));
  expect(screen.getByText("0 of 4 chosen")).toBeVisible();
});

test("A formula that was left alone is named, and not offered again", async () => {
  const { session } = await open();
  const [first, ...others] = proposalsFor(messy());
  if (!first) throw new Error("There is nothing to tidy.");
  act(() => session.become({ formulasLeft: new Set([proposalKey(first)]) }));
  expect(screen.getByText("F6 Age: Not tidied, since it holds a formula. Type over it.")).toBeVisible();
  expect(screen.getByText("3 of 3 chosen")).toBeVisible();
  act(() => session.become({ formulasLeft: new Set([first, ...others].map(proposalKey)) }));
  expect(
    screen.getByText(/^F6 Age, .*: Not tidied, since they hold formulas\. Type over them\.$/),
  ).toBeVisible();
  expect(screen.getByText("Nothing more can be tidied safely. Put the rest right by hand.")).toBeVisible();
});

test("Applies nothing where nothing is chosen", async () => {
  const { session, user } = await open();
  await user.click(tick("All corrections (4)"));
  expect(button("Apply")).toHaveAttribute("aria-disabled", "true");
  await user.click(button("Apply"));
  expect(session.presses).toEqual([]);
});

test("Keeps what was left out while people type in the list", async () => {
  const { session, user } = await open();
  await user.click(tick(/P7 CAMHS$/));
  act(() => session.become(stateOf(aList([aCase(), aCase({ camhs: "y" }), aCase({ sen: "Y " })]))));
  expect(tick(/P7 CAMHS$/)).not.toBeChecked();
  expect(tick(/N8 Special/)).toBeChecked();
});

test("Stays open where it could not apply", async () => {
  const { session, user } = showPane(stateOf(messy()), {
    answers: {
      "tidy-up": () => {
        session.become({ error: "None of these cells is as it was shown." });
        return Promise.resolve();
      },
    },
  });
  await user.click(button("Tidy up"));
  await heading("Tidy up");
  await user.click(button("Apply"));
  expect(await heading("Tidy up")).toBeVisible();
});

test("Waits while another press is in hand", async () => {
  const { session, user } = await open();
  act(() => session.become({ runningAction: { id: "check-now", target: undefined } }));
  await user.click(button("Apply"));
  // The session does one press at a time: this one did nothing.
  expect(await heading("Tidy up")).toBeVisible();
});

test("Says where there is nothing to tidy", async () => {
  const { user } = await open(aList(theHundred()));
  expect(screen.getByText(/^Nothing more can be tidied safely/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Apply" })).not.toBeInTheDocument();
  await user.click(button("Close"));
  expect(button("Tidy up")).toHaveFocus();
});

test("A change of many cells is folded with their count, and opens to choose cell by cell", async () => {
  const { session, user } = await open(aList(cases(3, { sen: "n" })));
  expect(tick(/^n .*No ?, 3 cells$/)).toBeChecked();
  expect(screen.queryByRole("checkbox", { name: "N7 Special educational needs" })).not.toBeInTheDocument();
  await user.click(screen.getByText("Cells"));
  await user.click(await screen.findByRole("checkbox", { name: "N7 Special educational needs" }));
  expect(tick(/^n .*No ?, 3 cells$/).indeterminate).toBe(true);
  await user.click(button("Apply"));
  expect(session.presses).toEqual(["tidy-up N6: No; N8: No"]);
});

test("Asks once how dates are written that cannot be told, and offers what a person has chosen", async () => {
  const { user } = await open(aList([aCase({ referral: "01/02/2005" }), aCase({ referral: "03/04/2004" })]));
  expect(screen.getByText("These 2 dates, such as 01/02/2005: day first or month first?")).toBeVisible();
  expect(screen.queryByRole("checkbox")).not.toBeInTheDocument();
  await user.click(button("Day first"));
  expect(
    await screen.findByRole("checkbox", { name: /^01\/02\/2005 .*the same as a date ?, C6/ }),
  ).toBeChecked();
  await user.click(button("Month first"));
  expect(await screen.findByRole("checkbox", { name: /^01\/02\/2005 .*02\/01\/2005 ?, C6/ })).toBeChecked();
  await user.click(button("Month first"));
  expect(screen.queryByRole("checkbox")).not.toBeInTheDocument();
});

test("Folds hundreds that are alike into one line, and applies all of them", async () => {
  const list = aList(cases(100, { sen: "n", camhs: "n", cafcass: "n" }));
  const all = proposalsFor(list).length;
  expect(all).toBe(300);
  let applied = 0;
  const { user } = showPane(stateOf(list), {
    answers: {
      "tidy-up": ({ length }: readonly unknown[]) => {
        applied = length;
        return Promise.resolve();
      },
    },
  });
  await user.click(button("Tidy up"));
  await screen.findByText("300 of 300 chosen");
  expect(document.querySelectorAll('ul[aria-label="Yes or No in full"] > li')).toHaveLength(1);
  await user.click(screen.getByText("Apply"));
  expect(applied).toBe(300);
});
