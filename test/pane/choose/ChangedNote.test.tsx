import { screen } from "@testing-library/react";
import { byHandIn, pressed } from "../../domain/choose/a-chosen-ten";
import { aList } from "../../support/a-list";
import { rows, showChoose, START } from "./show-choose";

describe("afterwards", () => {
  test("a list that has changed since is said, case by case", async () => {
    const { list, kept: record } = pressed("Draw", START);
    const changed = rows().map((row, i) => (i === 4 ? { ...row, team: "Other" } : row));
    const ticks = list.cases.filter(({ tracked }) => tracked).map(({ number }) => number);
    await showChoose(byHandIn({ list: aList(changed.slice(0, 29)), kept: record }, ticks));
    expect(screen.getByText("The list has changed since: 1 case gone and 1 case changed.")).toBeVisible();
    expect(screen.getByText(/^1005(, one of the ten,)? has changed: Team\.$/)).toBeVisible();
    expect(screen.getByText(/^1030(, one of the ten,)? is gone from the list\.$/)).toBeVisible();
    expect(screen.getByText(/^Chosen on 24\/11\/2026 18:39 GMT\./)).toBeVisible();
  });

  test("many changes are counted after the first twelve", async () => {
    const { list, kept: record } = pressed("Draw", START);
    const { user } = await showChoose({
      list: aList(rows().map((row) => ({ ...row, team: "Other" }))),
      kept: record,
    });
    expect(list.cases).toHaveLength(30);
    expect(screen.getByText(/^18 more cases/)).not.toBeVisible();
    await user.click(screen.getByText("What has changed"));
    expect(screen.getByText(/^18 more cases, all named/)).toBeVisible();
  });
});
