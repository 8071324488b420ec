import { act, screen } from "@testing-library/react";
import type { Copy } from "../../../../src/app/copy";
import { CHECKS } from "../../../../src/domain/fill/checks-sheet/checks-table";
import { headersOf } from "../../../../src/domain/spreadsheet/sheet-table";
import { checkedOf, stateOf } from "../../../support/a-session";
import { EMPTY } from "../../../support/fake-workbook";
import { mixedList } from "../../../support/mixed-list";
import { axeFindings, button, showPane } from "../../../support/show-pane";

const clipboard = (writeText: (text: string) => Promise<void>): void => {
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
};

/** Presses Copy the findings; what was to be copied. */
async function copyFindings(writeText: (text: string) => Promise<void>): Promise<unknown[]> {
  const given: unknown[] = [];
  const { user } = showPane(stateOf(mixedList()), {
    answers: {
      "copy-the-findings": async (copy: Copy, text: string, findings: number) => {
        given.push(text.split("\n")[0], findings);
        await copy(text);
      },
    },
  });
  clipboard(writeText);
  await user.click(button("Warnings 1"));
  await user.click(button("More"));
  await user.click(await screen.findByRole("button", { name: "Copy the findings" }));
  return given;
}

test("Copy the findings copies those that are listed", async () => {
  expect(await copyFindings(() => Promise.resolve())).toEqual([
    "Case list: 1 finding. Places only: what the cells hold is not in this text.",
    1,
  ]);
  expect(screen.queryByLabelText("The findings")).not.toBeInTheDocument();
});

test("Where nothing may be copied, the findings stand there as text, selected", async () => {
  await copyFindings(() => Promise.reject(new Error("not allowed")));
  expect(await screen.findByLabelText("The findings")).toHaveFocus();
  expect(await axeFindings()).toEqual([]);
});

test("beside Make the Checks sheet stands that the list has changed since it was made, until it has not", async () => {
  const headers = headersOf(CHECKS.columns);
  const range = { top: 4, left: 0, bottom: 5, right: headers.length - 1 };
  const nothing = headers.map((header) => (header === "Finding" ? "Nothing was found." : ""));
  const cells = { top: 4, left: 0, values: [headers, nothing] };
  const Checks = { sheet: "Checks", range, cells, hasTotalRow: false, isProtected: false };
  const list = mixedList();
  const { user, session } = showPane(stateOf(list, { reading: { ...EMPTY, ourTables: { Checks } } }));
  await user.click(button("More"));
  const made = await screen.findByRole("button", { name: "Make the Checks sheet" });
  expect(made.nextElementSibling).toHaveTextContent("The list has changed since the sheet Checks was made.");
  act(() => session.become({ checked: { ...checkedOf(list), findings: [] } }));
  expect(screen.queryByText(/changed since the sheet Checks/)).not.toBeInTheDocument();
});
