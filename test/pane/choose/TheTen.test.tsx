import { screen, within } from "@testing-library/react";
import { byHandIn, pressed } from "../../domain/choose/a-chosen-ten";
import { showChoose, START } from "./show-choose";

describe("the ten", () => {
  test("before any tick there is nobody, and it is said what to do", async () => {
    await showChoose(START);
    expect(screen.getByText(/^No case is tracked yet\./)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Replace" })).toBeNull();
  });

  test("each says why, the reserves stand by, and what cannot be shown is said", async () => {
    const going = pressed("Draw", byHandIn(START, ["1010"]));
    const { user } = await showChoose(going);
    const line = screen.getByText("1 picked, 9 drawn.");
    expect(line).toBeVisible();
    await user.click(line);
    const list = screen.getByRole("list", { name: "The ten, and why each" });
    expect(within(list).getAllByRole("listitem")).toHaveLength(10);
    expect(within(list).getByRole("button", { name: "Case 1010" }).parentElement).toHaveTextContent(
      "1010, LAC: Picked. Among the ten: the only case aged 10 to 15; the only male case; the only case of Asian or Asian British ethnicity.",
    );
    expect(screen.getByText(/^In reserve: LAC \d{4}, then \d{4}, then \d{4}; CPR /)).toBeVisible();
    expect(screen.getByText("The list has no CPR case under 5 or aged 10 or over.")).toBeVisible();
  });
});
