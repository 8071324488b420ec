import { waitFor } from "@testing-library/react";
import { themeFor } from "../../../src/pane/shared/theme";
import { showPane } from "../../support/show-pane";

describe("The theme", () => {
  const ground = (isDark: boolean) => themeFor(isDark).colorNeutralBackground1;
  const painted = () => {
    const rules = [...document.querySelectorAll("style")].flatMap(({ sheet }) => [
      ...(sheet?.cssRules ?? []),
    ]);
    return rules.map(({ cssText }) => cssText).join("\n");
  };

  test("is light in a light Office and dark in a dark one", async () => {
    showPane({}, { ground: "#262626" });
    await waitFor(() => {
      expect(painted()).toContain(`--colorNeutralBackground1: ${ground(true)}`);
    });
  });

  test("follows the system where Office does not say", async () => {
    showPane();
    await waitFor(() => {
      expect(painted()).toContain(`--colorNeutralBackground1: ${ground(false)}`);
    });
  });
});
