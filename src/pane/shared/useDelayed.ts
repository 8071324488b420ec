import { useEffect, useState } from "react";

/** In milliseconds: what is over sooner should not flicker. */
const LASTING = 200;

/** The value once it has lasted; undefined until then. */
export function useDelayed<T>(value: T | undefined): T | undefined {
  const [lasted, setLasted] = useState<T>();
  useEffect(() => {
    if (value === undefined) return;
    const timer = setTimeout(() => setLasted(() => value), LASTING);
    return () => {
      clearTimeout(timer);
    };
  }, [value]);
  return lasted === value ? lasted : undefined;
}
