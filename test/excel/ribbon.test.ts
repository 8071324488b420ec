/** @jest-environment jsdom */
import { onRibbon } from "../../src/excel/ribbon";

/** Excel's part: a pane that can be opened and closed, and buttons that can be pressed. */
function excel({ tells = true } = {}) {
  const pressed = new Map<string, (event: { completed: () => void }) => void>();
  let tell: (message: { visibilityMode: string }) => void = () => undefined;
  const showAsTaskpane = jest.fn(() => Promise.resolve());
  const onVisibilityModeChanged = (listener: typeof tell) => {
    if (!tells) return Promise.reject(new Error("not supported here"));
    tell = listener;
    return Promise.resolve(() => Promise.resolve());
  };
  Object.assign(globalThis, {
    Office: {
      VisibilityMode: { hidden: "Hidden", taskpane: "Taskpane" },
      addin: { showAsTaskpane, onVisibilityModeChanged },
      actions: { associate: (id: string, action: () => void) => pressed.set(id, action) },
    },
  });
  const done = jest.fn(() => Promise.resolve());
  onRibbon({ nextFinding: done });
  return {
    showAsTaskpane,
    done,
    press: () =>
      new Promise<void>((completed) => {
        pressed.get("nextFinding")?.({ completed });
      }),
    opens: () => {
      tell({ visibilityMode: "Taskpane" });
    },
    closes: () => {
      tell({ visibilityMode: "Hidden" });
    },
  };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

test("a press while the pane is open leaves the keyboard in the grid: the pane is not shown again", async () => {
  const { press, opens, showAsTaskpane, done } = excel();
  opens();
  await press();
  expect(done).toHaveBeenCalledTimes(1);
  expect(showAsTaskpane).not.toHaveBeenCalled();
});

test("a press while the pane is closed shows it first", async () => {
  const { press, opens, closes, showAsTaskpane, done } = excel();
  opens();
  closes();
  await press();
  expect(showAsTaskpane.mock.invocationCallOrder[0]).toBeLessThan(done.mock.invocationCallOrder[0] ?? 0);
});

test("where nothing is told of the pane, the first press shows it and the next ones do not", async () => {
  const { press, showAsTaskpane } = excel({ tells: false });
  await press();
  await press();
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
});

test.each(["focus", "pointerdown"])("a pane that was open at the start is known by its %s", async (event) => {
  const { press, showAsTaskpane } = excel();
  dispatchEvent(new Event(event));
  await press();
  expect(showAsTaskpane).not.toHaveBeenCalled();
});

test("the button is done with when its press has failed", async () => {
  const { press, done } = excel();
  done.mockRejectedValueOnce(new Error("failed"));
  await expect(press()).resolves.toBeUndefined();
});

test("a pane that cannot be shown holds up no press", async () => {
  const { press, done, showAsTaskpane } = excel();
  showAsTaskpane.mockRejectedValueOnce(new Error("not supported here"));
  await press();
  expect(done).toHaveBeenCalledTimes(1);
});
