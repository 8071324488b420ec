import { act, screen, waitFor } from "@testing-library/react";
import { aCase, aList, cases } from "../../support/a-list";
import { checkedOf } from "../../support/a-session";
import { nothingKept, showChoose, threeTracked } from "./show-choose";

test("Ticking tracks the case, and shows at once", async () => {
  const asked: unknown[] = [];
  let done = (): void => undefined;
  const { user } = await showChoose(nothingKept(threeTracked()), {
    "track-case": (number: string, on: boolean) => {
      asked.push(number, on);
      return new Promise<void>((resolve) => {
        done = resolve;
      });
    },
  });
  const tick = screen.getByRole("checkbox", { name: "Track 1047" });
  await user.click(tick);
  expect(tick).toBeChecked();
  expect(asked).toEqual(["1047", true]);
  // The workbook did not take it: the tick shows what is so.
  await act(async () => {
    done();
    await Promise.resolve();
  });
  await waitFor(() => {
    expect(tick).not.toBeChecked();
  });
});

test("Unticking takes it back", async () => {
  const { session, user } = await showChoose(nothingKept(threeTracked()));
  await user.click(screen.getByRole("checkbox", { name: "Track 1002" }));
  expect(session.presses).toEqual(["track-case 1002 false"]);
});

test("A Tracked cell that was typed ticks its case", async () => {
  const { session } = await showChoose(nothingKept(aList(cases(2))));
  expect(screen.getByRole("checkbox", { name: "Track 1001" })).not.toBeChecked();
  act(() => session.become({ checked: checkedOf(aList([aCase({ tracked: "Yes" }), aCase()])) }));
  // On a busy machine the rows are drawn frame by frame.
  await waitFor(() => {
    expect(screen.getByRole("checkbox", { name: "Track 1001" })).toBeChecked();
  });
});
