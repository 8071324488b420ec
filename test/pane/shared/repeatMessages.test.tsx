import { act, screen } from "@testing-library/react";
import type { State } from "../../../src/app/state";
import { stateOf } from "../../support/a-session";
import { faulty } from "../../support/pane-states";
import { button, showPane, type ShownPane } from "../../support/show-pane";

/** Says how far from the pane's upper edge everything stands, in pixels: messages are out of sight above it. */
function everythingAt(top: number): void {
  const rect = { top, bottom: top + 20, left: 0, right: 320, width: 320, height: 20, x: 0, y: top };
  jest.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue({ ...rect, toJSON: () => rect });
}

/** Presses Repair, far below the messages, and is told something. */
async function told(words: Partial<State>): Promise<ShownPane> {
  const pane = showPane(stateOf(faulty()));
  await act(() => import("../../../src/pane/shared/repeatMessages"));
  await pane.user.click(button("Repair"));
  act(() => {
    pane.session.become(words);
  });
  await Promise.resolve();
  return pane;
}

const repeated = (words: string): Element | undefined =>
  screen.queryAllByText(words).find((element) => element.ariaHidden === "true");

test.each([
  ["what was done", { statusMessage: "Repaired." }, "Repaired."],
  ["what could not be done", { error: "LDD: 3 of 4. Choose 1 more." }, "LDD: 3 of 4. Choose 1 more."],
])("out of sight, %s is seen beside what was pressed too, and read out once", async (_, words, text) => {
  everythingAt(-300);
  const { user } = await told(words);
  expect(repeated(text)).toBeVisible();
  await user.click(button("Check now"));
  expect(repeated(text)).toBeUndefined();
});

test("in sight, it stands there alone", async () => {
  everythingAt(40);
  await told({ statusMessage: "Repaired." });
  expect(repeated("Repaired.")).toBeUndefined();
});

test("what a field says of itself is not said beside the button", async () => {
  everythingAt(-300);
  const pane = await told({});
  screen.getByRole("main").append(Object.assign(document.createElement("input"), { ariaInvalid: "true" }));
  act(() => {
    pane.session.become({ error: "Enter the seed." });
  });
  await Promise.resolve();
  expect(repeated("Enter the seed.")).toBeUndefined();
});

test("a focus that moves by itself leaves it in sight", async () => {
  everythingAt(-300);
  await told({ statusMessage: "Repaired." });
  act(() => {
    button("Check now").focus();
  });
  expect(repeated("Repaired.")).toBeVisible();
});
