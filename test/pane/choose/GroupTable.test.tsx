import { screen, within } from "@testing-library/react";
import { nothingKept, showChoose, threeTracked } from "./show-choose";

test("Each case that can be tracked has its tick, in a table of its group", async () => {
  await showChoose(nothingKept(threeTracked()));
  const table = screen.getByRole("table", { name: /^LAC, looked after children/ });
  const ticks = within(table).getAllByRole<HTMLInputElement>("checkbox", { name: /^Track/ });
  expect(ticks.map((tick) => [tick.getAttribute("aria-label"), tick.checked])).toEqual([
    ["Track 1001", true],
    ["Track 1002", true],
    ["Track 1003", true],
    ["Track 1047", false],
  ]);
  expect(within(table).getByRole("row", { name: /1047/ })).toHaveTextContent("10479MaleNorth");
});
