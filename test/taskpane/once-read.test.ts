import { OPENING, type State } from "../../src/app/state";
import { createStore } from "../../src/app/store";
import { onceRead } from "../../src/taskpane/once-read";

test.each(["list", "no list"] as const)(
  "what opening did without waits for the first reading: %s",
  (phase) => {
    const { get, set, subscribe } = createStore<State>(OPENING);
    const load = jest.fn();
    onceRead({ state: get, subscribe }, load);
    set({ waiting: "busy" });
    set({ phase: "stopped", error: "Excel does not answer." });
    expect(load).not.toHaveBeenCalled();
    set({ phase, error: undefined });
    set({ waiting: undefined });
    expect(load).toHaveBeenCalledTimes(1);
  },
);
