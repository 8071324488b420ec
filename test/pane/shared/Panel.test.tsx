import { button } from "../../support/show-pane";
import { heading, openTool } from "../fill/tools/open-tool";

describe("A panel", () => {
  test("closes with Escape, which then does not leave the pane, and gives the focus back", async () => {
    const { user } = await openTool("Fill No", "Fill the blanks with No");
    let left = 0;
    const listen = (): void => {
      left++;
    };
    document.addEventListener("keydown", listen);
    await user.keyboard("{Escape}");
    document.removeEventListener("keydown", listen);
    expect(button("Fill No")).toHaveFocus();
    expect(left).toBe(0);
  });

  test("lets Tab go on from its heading, which Office.js would take for the way out", async () => {
    const { user } = await openTool("Fill No", "Fill the blanks with No");
    let left = 0;
    const listen = (): void => {
      left++;
    };
    document.addEventListener("keydown", listen);
    await user.tab();
    expect(left).toBe(0);
    expect(document.activeElement).toHaveAccessibleName(/Fill No|Close/);
    await user.tab();
    document.removeEventListener("keydown", listen);
    expect(left).toBe(1);
  });

  test("stays open at other keys", async () => {
    const { user } = await openTool("Fill No", "Fill the blanks with No");
    await user.keyboard("{ArrowDown}a");
    expect(await heading("Fill the blanks with No")).toBeVisible();
  });
});
