import { type FocusEvent, type PointerEvent, useRef } from "react";

interface SelectOnFocus {
  readonly onPointerDown: (event: PointerEvent<HTMLInputElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLInputElement>) => void;
}

/**
 * Selects what a field holds when the keyboard comes to it, as Tab does by itself: on the web it is Office.js that goes
 * on, and what is typed would stand behind. Whoever presses into the text stays where they pressed.
 */
export function useSelectOnFocus(): SelectOnFocus {
  const isPressed = useRef(false);
  return {
    onPointerDown: ({ currentTarget }) => {
      isPressed.current = document.activeElement !== currentTarget;
    },
    onFocus: ({ currentTarget }) => {
      if (!isPressed.current) currentTarget.select();
      isPressed.current = false;
    },
  };
}
