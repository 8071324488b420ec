import { screen } from "@testing-library/react";
import { EMPTY_RECORD } from "../../../src/domain/choose/choice-record/choice-record";
import { withExclusion, withPickReason } from "../../domain/choose/after";
import { byHandIn } from "../../domain/choose/a-chosen-ten";
import { showChoose, START } from "./show-choose";

describe("by hand", () => {
  test("an excluded case has its tick and a field for the reason, kept when the field is left", async () => {
    const { session, user } = await showChoose({
      ...START,
      kept: withExclusion(EMPTY_RECORD, "1017", "a sibling"),
    });
    expect(screen.getByRole("checkbox", { name: "Exclude 1017" })).toBeChecked();
    const field = screen.getByLabelText("Why 1017 is excluded (optional)");
    expect(field).toHaveValue("a sibling");
    await user.clear(field);
    await user.type(field, "moving away");
    await user.tab();
    expect(session.presses).toEqual(["give-case-reason 1017 moving away"]);
  });

  test("a picked case has a field for its reason, kept at Enter; one left as it was is not", async () => {
    const going = byHandIn({ ...START, kept: withPickReason(EMPTY_RECORD, "1010", "complaint") }, ["1010"]);
    const { session, user } = await showChoose(going);
    const field = screen.getByLabelText("Why 1010 is picked (optional)");
    await user.click(field);
    await user.tab();
    expect(session.presses).toEqual([]);
    await user.type(field, " in 2005{Enter}");
    expect(session.presses).toEqual(["give-case-reason 1010 complaint in 2005"]);
  });
});
