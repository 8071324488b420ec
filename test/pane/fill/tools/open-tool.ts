import { screen } from "@testing-library/react";
import type { CaseList } from "../../../../src/domain/case-list/case-list";
import { aCase, aList, cases } from "../../../support/a-list";
import { stateOf } from "../../../support/a-session";
import { button, type ShownPane, showPane } from "../../../support/show-pane";

/** A list with four slips and two blanks that Fill No fills. */
export const messy = (): CaseList =>
  aList([
    aCase({ sen: "n", camhs: "N", age: "7 years" }),
    aCase({ camhs: "y" }),
    ...cases(2, { cafcass: "" }),
  ]);

export const heading = (name: string): Promise<HTMLElement> => screen.findByRole("heading", { name });

/** The Fill view with the panel open that this button opens. */
export async function openTool(tool: string, title: string, list = messy()): Promise<ShownPane> {
  const shown = showPane(stateOf(list));
  if (!screen.queryByRole("button", { name: tool })) await shown.user.click(button("More"));
  await shown.user.click(await screen.findByRole("button", { name: tool }));
  await heading(title);
  return shown;
}
