import { keepUncovered } from "../../../../src/pane/shared/focus/keepUncovered";

let grow: (by?: number) => void;
let stop: () => void;
const inSight = jest.fn();
const button = document.createElement("button");

beforeEach(() => {
  // jsdom lays nothing out: the test says when something has grown.
  jest.spyOn(window, "ResizeObserver").mockImplementation((callback) => {
    const observer = { observe: () => undefined, unobserve: () => undefined, disconnect: () => undefined };
    grow = (by = 66) => {
      const height = document.body.offsetHeight + by;
      jest.spyOn(document.body, "offsetHeight", "get").mockReturnValue(height);
      callback([], observer);
    };
    return observer;
  });
  Object.defineProperty(document.body, "offsetHeight", { configurable: true, get: () => 0 });
  Element.prototype.scrollIntoView = inSight.mockReset();
  document.body.replaceChildren(button);
  button.focus();
  stop = keepUncovered(document.body);
});
afterEach(() => {
  stop();
});

const pressKey = (key: string): unknown =>
  button.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));

test("what a key has pressed stays in sight when what stands above it grows", () => {
  pressKey("Enter");
  grow();
  expect(inSight).toHaveBeenCalledWith({ block: "nearest" });
});

test("what the mouse has pressed stays under the mouse when what stands above it grows", () => {
  const page = document.documentElement;
  const top = jest.spyOn(button, "getBoundingClientRect");
  top.mockReturnValue(new DOMRect(0, 200, 64, 24));
  button.dispatchEvent(new Event("pointerdown", { bubbles: true }));
  top.mockReturnValue(new DOMRect(0, 266, 64, 24));
  grow();
  expect(page.scrollTop).toBe(66);
  expect(inSight).not.toHaveBeenCalled();
  page.scrollTop = 0;
});

test("what else comes above what the mouse has pressed, as it was asked for, is not scrolled away", () => {
  const top = jest.spyOn(button, "getBoundingClientRect");
  top.mockReturnValue(new DOMRect(0, 200, 64, 24));
  button.dispatchEvent(new Event("pointerdown", { bubbles: true }));
  top.mockReturnValue(new DOMRect(0, 900, 64, 24));
  grow(0);
  expect(document.documentElement.scrollTop).toBe(0);
});

test.each([
  ["other keys", () => pressKey("PageDown")],
  ["the wheel", () => document.body.dispatchEvent(new Event("wheel", { bubbles: true }))],
  ["the mouse", () => document.body.dispatchEvent(new Event("pointerdown", { bubbles: true }))],
])("who goes elsewhere with %s is left there", (_, goElsewhere) => {
  pressKey("Enter");
  goElsewhere();
  grow();
  expect(inSight).not.toHaveBeenCalled();
});

test("changes that nobody has pressed for move nothing", () => {
  grow();
  expect(inSight).not.toHaveBeenCalled();
});
