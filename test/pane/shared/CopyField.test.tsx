import { screen } from "@testing-library/react";
import type { Copy } from "../../../src/app/copy";
import type { Answers } from "../../support/a-session";
import { axeFindings } from "../../support/show-pane";
import { showChoose, START } from "../choose/show-choose";

const copying: Answers = {
  "copy-the-request": async (copy: Copy) => {
    await copy("Case tracking: Sampleshire");
  },
};
const clipboard = (writeText: (text: string) => Promise<void>): void => {
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
};

describe("Copy the request", () => {
  test("puts the text on the clipboard", async () => {
    const { user } = await showChoose(START, copying);
    const copied: string[] = [];
    clipboard((text) => Promise.resolve(void copied.push(text)));
    await user.click(screen.getByRole("button", { name: "Copy the request" }));
    expect(copied).toEqual(["Case tracking: Sampleshire"]);
    expect(screen.queryByLabelText("The request")).toBeNull();
  });

  test("shows the text selected where the host does not let it", async () => {
    const { user } = await showChoose(START, copying);
    clipboard(() => Promise.reject(new Error("not allowed")));
    await user.click(screen.getByRole("button", { name: "Copy the request" }));
    const area = await screen.findByLabelText<HTMLTextAreaElement>("The request");
    expect(area).toHaveFocus();
    expect([area.selectionStart, area.selectionEnd]).toEqual([0, "Case tracking: Sampleshire".length]);
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByLabelText("The request")).toBeNull();
  });
});

test("axe finds nothing wrong with the request to copy by hand", async () => {
  const { user } = await showChoose(START, copying);
  clipboard(() => Promise.reject(new Error("not allowed")));
  await user.click(screen.getByRole("button", { name: "Copy the request" }));
  await screen.findByLabelText("The request");
  expect(await axeFindings()).toEqual([]);
});
