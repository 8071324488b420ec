import { screen, within } from "@testing-library/react";

/** The places of the findings that are listed, in their order. */
export const listedAddresses = (): string[] =>
  within(screen.getByRole("list", { name: "Findings" }))
    .getAllByRole("button")
    .map(({ textContent }) => /^[A-Z]+\d+/.exec(textContent)?.[0] ?? "")
    // The button that writes what puts the finding in hand right is none.
    .filter((address) => address !== "");
