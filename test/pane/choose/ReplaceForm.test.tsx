import { act, screen } from "@testing-library/react";
import { byHandIn, pressed } from "../../domain/choose/a-chosen-ten";
import { showChoose, START } from "./show-choose";

describe("Replace", () => {
  test("asks for case and reason before it does anything", async () => {
    const { session, user } = await showChoose(pressed("Draw", START));
    act(() => {
      session.become({ statusMessage: "Words of an earlier press." });
    });
    await user.click(screen.getByText("Replace a case"));
    await user.click(screen.getByRole("button", { name: "Replace" }));
    expect(screen.getByText("Choose the case to withdraw.")).toBeVisible();
    expect(screen.queryByText("Words of an earlier press.")).toBeNull();
    await user.selectOptions(
      screen.getByLabelText("Case to withdraw"),
      screen.getAllByRole("option", { name: /^\d{4}, CPR$/ })[0] ?? "",
    );
    await user.click(screen.getByRole("button", { name: "Replace" }));
    expect(screen.getByText("Choose why it is withdrawn.")).toBeVisible();
    expect(session.presses).toEqual([]);
  });

  test("withdraws the case for the reason, and empties its fields", async () => {
    const going = pressed("Draw", byHandIn(START, ["1010"]));
    const { session, user } = await showChoose(going);
    await user.selectOptions(screen.getByLabelText("Case to withdraw"), "1010, LAC");
    await user.selectOptions(screen.getByLabelText("Reason"), "Consent refused or withdrawn");
    await user.type(screen.getByLabelText("More about it (optional)"), "by post");
    await user.click(screen.getByRole("button", { name: "Replace" }));
    expect(session.presses).toEqual(["replace 1010 consent by post"]);
    expect(screen.getByLabelText("Case to withdraw")).toHaveValue("");
    expect(screen.getByLabelText("Reason")).toHaveValue("");
    expect(screen.getByLabelText("More about it (optional)")).toHaveValue("");
  });

  test("keeps what was chosen and typed where it is refused", async () => {
    const { session, user } = await showChoose(pressed("Draw", byHandIn(START, ["1010"])));
    Object.assign(session, {
      run: () => {
        session.become({ error: "The sheet is protected." });
        return Promise.resolve(false);
      },
    });
    await user.selectOptions(screen.getByLabelText("Case to withdraw"), "1010, LAC");
    await user.selectOptions(screen.getByLabelText("Reason"), "Consent refused or withdrawn");
    await user.type(screen.getByLabelText("More about it (optional)"), "by post");
    await user.click(screen.getByRole("button", { name: "Replace" }));
    expect(screen.getByLabelText("Case to withdraw")).toHaveValue("1010");
    expect(screen.getByLabelText("More about it (optional)")).toHaveValue("by post");
  });
});
