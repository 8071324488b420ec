import { screen } from "@testing-library/react";
import type { AdoptionNote } from "../../../../src/domain/fill/returned/adoption-notes";
import { aCase, aList } from "../../../support/a-list";
import { stateOf } from "../../../support/a-session";
import { axeFindings, button, showPane } from "../../../support/show-pane";

const note = (i: number): AdoptionNote => ({
  kind: "formula",
  sheet: "LAC 35",
  address: `I${i}`,
  words: "=1+1 is a formula. Its result, 2, is adopted.",
});
const show = (count: number) =>
  showPane(
    stateOf(aList([aCase()]), { adoptionNotes: Array.from({ length: count }, (_, i) => note(i + 1)) }),
  );

test("the report of what was adopted names each place and leads to it", async () => {
  const { user, session } = show(2);
  await user.click(await screen.findByText("Formulas, adopted as their results (2)"));
  await user.click(button(/^LAC 35 I2: =1\+1 is a formula\./));
  expect(session.presses).toContainEqual("go-to-cell LAC 35 I2");
  expect(await axeFindings()).toEqual([]);
});

test("of many places some are shown, and more at a press", async () => {
  const { user } = show(70);
  await user.click(await screen.findByText("Formulas, adopted as their results (70)"));
  await user.click(button("Show 20 more"));
  expect(button(/^LAC 35 I70:/)).toBeVisible();
});
