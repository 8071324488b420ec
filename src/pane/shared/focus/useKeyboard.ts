import { type RefObject, useEffect } from "react";

/** What who works by keyboard, or in a small pane, needs of the pane as a whole: loaded once it has opened. */
export function useKeyboard(main: RefObject<HTMLElement | null>, top: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let stop = (): void => undefined;
    let isGone = false;
    const parts = [
      import("./keepFocus"),
      import("./keepUncovered"),
      import("../repeatMessages"),
      import("./showFocus"),
    ] as const;
    void Promise.all(parts).then(
      ([{ keepFocus }, { keepUncovered }, { repeatMessages }, { showFocus }]) => {
        if (isGone || !main.current || !top.current) return;
        const stops = [
          keepFocus(main.current),
          showFocus(main.current),
          keepUncovered(top.current),
          repeatMessages(main.current, top.current),
        ];
        stop = () => {
          for (const each of stops) each();
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
