import { render, screen } from "@testing-library/react";
import type { JSX } from "react";
import { ErrorBoundary } from "../../../src/pane/shared/ErrorBoundary";
import { preferDark } from "../../support/show-pane";

test("A view that breaks down leaves a sentence, and the rest of the pane", () => {
  preferDark(false);
  // React reports what it caught; here it is meant.
  const report = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const Broken = (): JSX.Element => {
    throw new Error("broken");
  };
  render(
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>,
  );
  expect(screen.getByRole("alert")).toHaveTextContent("This part of the pane has stopped working.");
  report.mockRestore();
});
