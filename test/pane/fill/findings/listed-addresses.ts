import { screen, within } from "@testing-library/react";

/** The places of the findings that are listed, in their order. */
export const listedAddresses = (): string[] =>
  within(screen.getByRole("list", { name: "Findings" }))
    .getAllByRole("button")
    .map(({ textContent }) => textContent.split(/[:,]/)[0] ?? "");
