import { type RefObject, useEffect } from "react";

/** What who works by keyboard needs of the pane as a whole: loaded once it has opened. */
export function useKeyboard(main: RefObject<HTMLElement | null>, top: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let stop = (): void => undefined;
    let isGone = false;
    void Promise.all([import("./keepFocus"), import("./keepUncovered")]).then(
      ([{ keepFocus }, { keepUncovered }]) => {
        if (isGone || !main.current || !top.current) return;
        const [stopFocus, stopUncovered] = [keepFocus(main.current), keepUncovered(top.current)];
        stop = () => {
          stopFocus();
          stopUncovered();
        };
      },
      // Without the connection the pane does without.
      () => undefined,
    );
    return () => {
      isGone = true;
      stop();
    };
  }, [main, top]);
}
