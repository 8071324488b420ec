import { act, screen } from "@testing-library/react";
import { showPane } from "../../support/show-pane";

describe("The About line", () => {
  test("has the version at once, host and platform when they come", async () => {
    showPane({}, { about: Promise.resolve("Excel, OfficeOnline") });
    expect(screen.getByText("About: Case tracking 1.2.3")).toBeVisible();
    expect(await screen.findByText("About: Case tracking 1.2.3, Excel, OfficeOnline")).toBeVisible();
  });

  test("keeps the version where they never come", async () => {
    showPane({}, { about: Promise.reject(new Error("no host")) });
    await act(() => Promise.resolve());
    expect(screen.getByText("About: Case tracking 1.2.3")).toBeVisible();
  });
});
