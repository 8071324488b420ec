import { showFocus } from "../../../../src/pane/shared/focus/showFocus";

const button = document.createElement("button");
const other = document.createElement("button");
let stop: () => void;

beforeEach(() => {
  document.body.replaceChildren(button, other);
  stop = showFocus(document.body);
});
afterEach(() => {
  stop();
  button.blur();
});

const isShown = (): boolean => button.matches("[data-fui-focus-visible]");

test("the focus that comes in without the mouse is shown until it goes on", () => {
  button.dispatchEvent(new Event("pointerdown", { bubbles: true }));
  window.dispatchEvent(new Event("blur"));
  button.focus();
  expect(isShown()).toBe(true);
  other.focus();
  expect(isShown()).toBe(false);
});

test("who comes in with the mouse is shown nothing", () => {
  button.dispatchEvent(new Event("pointerdown", { bubbles: true }));
  button.focus();
  expect(isShown()).toBe(false);
});
