import { type RefCallback, useCallback, useEffect, useRef, useState } from "react";

interface Panels<Name> {
  /** The one that is open. */
  readonly open: Name | undefined;
  readonly show: (name: Name) => void;
  readonly close: () => void;
  /** For the button that opens this panel: when the panel closes, the focus goes back there. */
  readonly opener: (name: Name) => RefCallback<HTMLElement> | undefined;
}

/** Panels of which one is open at a time, each opened by a button that is not there meanwhile. */
export function usePanels<Name extends string>(): Panels<Name> {
  const [{ open, last }, set] = useState<{ readonly open?: Name; readonly last?: Name }>({});
  const button = useRef<HTMLElement>(null);
  const keep = useCallback((element: HTMLElement | null) => {
    button.current = element;
  }, []);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    // Whoever has gone elsewhere meanwhile stays there.
    if (open === undefined && isLost) button.current?.focus();
  }, [open]);
  return {
    open,
    show: useCallback((name) => set({ open: name, last: name }), []),
    close: useCallback(() => set(({ last: closed }) => (closed === undefined ? {} : { last: closed })), []),
    opener: (name) => (name === last ? keep : undefined),
  };
}
