import { screen } from "@testing-library/react";
import { showChoose, START } from "./show-choose";

describe("by hand", () => {
  test("a case is excluded at a tick", async () => {
    const { session, user } = await showChoose(START);
    await user.click(screen.getByRole("checkbox", { name: "Exclude 1017" }));
    expect(session.presses).toEqual(["exclude-case 1017 true"]);
  });
});
