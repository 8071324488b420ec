import { act, screen } from "@testing-library/react";
import { EMPTY_RECORD } from "../../../src/domain/choose/choice-record/choice-record";
import { withExclusion } from "../../domain/choose/after";
import { byHandIn, pressed } from "../../domain/choose/a-chosen-ten";
import { aCase, aList } from "../../support/a-list";
import { choosing } from "../../support/pane-states";
import { axeFindings, showPane } from "../../support/show-pane";
import { addressIn } from "../../support/list-addresses";
import { nothingKept, rows, showChoose, START } from "./show-choose";

test("Cases that cannot be tracked are not offered, and ticks that do not count are named", async () => {
  const notCounted = `Not counted: ${addressIn("tracked", 7)} and ${addressIn("tracked", 8)}.`;
  await showChoose(nothingKept(aList([aCase(), aCase({ group: "", tracked: "Yes" }), { tracked: "Yes" }])));
  expect(screen.getAllByRole("checkbox", { name: /^Track/ })).toHaveLength(1);
  expect(screen.getByText(notCounted, { exact: false })).toBeVisible();
  expect(screen.getByText(/^1 case left out/)).toBeVisible();
});

test("Without a list it says where to make one", async () => {
  const { user } = showPane({ phase: "no list" });
  await user.click(screen.getByRole("button", { name: "Choose" }));
  expect(screen.getByText(/Set it up under Fill/)).toBeVisible();
});

test("where a sheet is read instead of what was kept, it says so", async () => {
  const going = pressed("Draw", START);
  const { session } = await showChoose(going);
  const words = /^The sheet Selection record is read instead of the add-in’s own notes/;
  expect(screen.queryByText(words)).toBeNull();
  act(() => {
    session.become(choosing(going, { isChoiceFromSheet: true }));
  });
  expect(screen.getByText(words)).toBeVisible();
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
