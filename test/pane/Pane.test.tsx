import { act, screen } from "@testing-library/react";
import { VIEW_NAMES } from "../../src/pane/views";
import { PANE_STATES } from "../support/pane-states";
import { axeFindings, showPane } from "../support/show-pane";

describe.each(VIEW_NAMES)("The view %s", (view) => {
  test.each(Object.keys(PANE_STATES[view]))("has nothing for axe to find: %s", async (name) => {
    const { user } = showPane(PANE_STATES[view][name]?.(), { about: Promise.resolve("Excel, PC") });
    await user.click(screen.getByRole("button", { name: view }));
    // What runs shows only after a while.
    expect(await act(axeFindings)).toEqual([]);
    // A browser that completes or checks the spelling may send what stands in a field to its maker.
    for (const field of document.querySelectorAll("input[type=text], textarea"))
      expect(field.outerHTML).toMatch(/autocomplete="off".*spellcheck="false"|readonly/);
  });
});
