import { screen } from "@testing-library/react";
import { pressed } from "../../domain/choose/a-chosen-ten";
import { showChoose, START } from "./show-choose";

describe("the open places", () => {
  test.each([
    ["Draw", "draw 4-6-1-3"],
    ["Spread", "spread 4-6-1-3"],
  ])("are filled by %s with the seed that was typed", async (name, press) => {
    const { session, user } = await showChoose(START);
    await user.type(screen.getByLabelText("Seed"), "4-6-1-3");
    await user.click(screen.getByRole("button", { name }));
    expect(session.presses).toEqual([press]);
  });

  test("the seed of the last draw stands in the field, and the draw is named", async () => {
    await showChoose(pressed("Draw", START));
    expect(screen.getByLabelText("Seed")).toHaveValue("4-6-1-3");
    expect(
      screen.getByText(
        "So far: Draw with seed 4-6-1-3, 24/11/2026 18:39 GMT. A further draw is recorded as such.",
      ),
    ).toBeVisible();
  });
});
