import { type JSX, useEffect, useRef, useState } from "react";
import { useVisuallyHidden } from "./useVisuallyHidden";

/** In milliseconds: who types in the grid hears where it stands once, not at each key. */
const PAUSE = 2000;

/** Tells who does not see it what has changed while the keyboard was elsewhere, once it lasts. */
export function ChangeAnnounced({ words }: { readonly words: string }): JSX.Element {
  const unseen = useVisuallyHidden();
  const known = useRef(words);
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (words === known.current) return;
    const timer = setTimeout(() => {
      known.current = words;
      setSaid(words);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [words]);
  return (
    <p role="status" aria-label="Changed" className={unseen}>
      {said}
    </p>
  );
}
