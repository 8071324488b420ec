import { screen } from "@testing-library/react";
import { pressed } from "../../domain/choose/a-chosen-ten";
import { showChoose, START } from "./show-choose";

test("an earlier choice is brought back from its line, which is there where there is one", async () => {
  const first = pressed("Draw", START, "1");
  const ten = first.list.cases.filter(({ tracked }) => tracked).map(({ number }) => number);
  const { session, user } = await showChoose(pressed("Draw", first, "2"));
  await user.click(screen.getByText("Earlier choices"));
  await user.click(screen.getByRole("button", { name: "Bring back" }));
  expect(session.presses).toEqual([]);
  await user.selectOptions(
    screen.getByLabelText("Earlier choice"),
    `Draw, 24/11/2026 18:39 GMT: ${ten.join(", ")}`,
  );
  await user.click(screen.getByRole("button", { name: "Bring back" }));
  expect(session.presses).toEqual([`bring-back ${[...ten].sort().join("\n")}`]);
});

test("a single choice that stands has none", async () => {
  await showChoose(pressed("Draw", START));
  expect(screen.queryByText("Earlier choices")).toBeNull();
});
