import { isDarkGround } from "./theme";
import { useMatchMedia } from "./useMatchMedia";

/** Dark or light: as Office's theme has it, where its ground colour is known, or else as the system does. */
export function useIsDark(ground: string | undefined): boolean {
  const preferred = useMatchMedia("(prefers-color-scheme: dark)");
  return (ground === undefined ? undefined : isDarkGround(ground)) ?? preferred;
}
