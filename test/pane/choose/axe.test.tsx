import type { Copy } from "../../../src/app/choose/copy-the-request";
import { act, screen } from "@testing-library/react";
import { withExclusion, EMPTY_RECORD } from "../../../src/domain/choose/choice-record";
import { byHandIn, pressed } from "../../domain/choose/a-chosen-ten";
import { aList } from "../../support/a-list";
import { axeFindings } from "../../support/show-pane";
import { choosing } from "../../support/pane-states";
import { rows, showChoose, START } from "./show-choose";

// Axe looks at every element, and there are many.
jest.setTimeout(30_000);

test("axe finds nothing wrong with the request to copy by hand", async () => {
  const { user } = await showChoose(START, {
    "copy-the-request": async (copy: Copy) => {
      await copy("Case tracking: Sampleshire");
    },
  });
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: { writeText: () => Promise.reject(new Error("not allowed")) },
  });
  await user.click(screen.getByRole("button", { name: "Copy the request" }));
  await screen.findByLabelText("The request");
  expect(await axeFindings()).toEqual([]);
});

test("axe finds nothing wrong with the view, whatever is open", async () => {
  const going = pressed(
    "Spread",
    byHandIn({ ...START, kept: withExclusion(EMPTY_RECORD, "1017", "") }, ["1010"]),
  );
  const { session, user } = await showChoose(going);
  await user.click(screen.getByText("The ten beside the list"));
  await user.click(screen.getByText("Before the workbook goes back"));
  await user.click(screen.getByRole("button", { name: "Replace" }));
  expect(await axeFindings()).toEqual([]);
  act(() => {
    session.become(choosing({ list: aList(rows().slice(0, 20)), kept: going.kept }));
  });
  expect(await axeFindings()).toEqual([]);
});
