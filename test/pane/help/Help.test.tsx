import { screen, within } from "@testing-library/react";
import { ACTIONS } from "../../../src/app/actions";
import { COLUMNS } from "../../../src/domain/case-list/columns";
import { actions, shortcuts } from "../../../src/commands/shortcuts.json";
import { stateOf } from "../../support/a-session";
import { faulty } from "../../support/pane-states";
import { axeFindings, button, showPane } from "../../support/show-pane";

test.each([["Fill"], ["Choose"]])("Help opens above the view %s, and leaves it as it is", async (view) => {
  const { user } = showPane(stateOf(faulty()));
  await user.click(button(view));
  await user.click(button("Help"));
  expect(await screen.findByRole("heading", { name: "Help" })).toHaveFocus();
  expect(button(view)).toHaveAttribute("aria-pressed", "true");
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("heading", { name: "Help" })).not.toBeInTheDocument();
  expect(button("Help")).toHaveFocus();
});

test("Help closes by the mouse too", async () => {
  const { user } = showPane({});
  await user.click(button("Help"));
  await user.click(await screen.findByRole("button", { name: "Close" }));
  expect(screen.queryByRole("heading", { name: "Help" })).not.toBeInTheDocument();
});

test("Help says what each column asks, what colours and signs mean, and which keys there are", async () => {
  const { user } = showPane({});
  await user.click(button("Help"));
  const help = within(await screen.findByRole("region", { name: "Help" }));
  for (const { header, prompt } of COLUMNS) {
    expect(help.getAllByText(header)).not.toEqual([]);
    expect(help.getByText(prompt)).toBeInTheDocument();
  }
  expect(within(help.getByRole("list", { name: "Colours" })).getAllByRole("listitem")).toHaveLength(5);
  expect(within(help.getByRole("list", { name: "Signs" })).getAllByRole("listitem")).toHaveLength(5);
  for (const { key } of shortcuts) expect(help.getByText(key.default)).toBeInTheDocument();
  expect(await axeFindings()).toEqual([]);
});

test("each shortcut has keys of its own, as Microsoft advises, and the name of its action", () => {
  const keys = shortcuts.map(({ key }) => key.default);
  expect(new Set(keys).size).toBe(keys.length);
  // OfficeDev/office-js-docs-pr#2271: Excel uses none of these.
  for (const each of keys) expect(each).toMatch(/^Ctrl\+Alt\+Shift\+[1-9]$/);
  const labels = new Map<string, string>(
    Object.entries(ACTIONS.ribbon).map(([id, { label }]) => [id, label]),
  );
  expect(actions.map(({ id }) => labels.get(id))).toEqual(actions.map(({ name }) => name));
  expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
});
