import { screen } from "@testing-library/react";
import type { Copy } from "../../../../src/app/copy";
import { stateOf } from "../../../support/a-session";
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
