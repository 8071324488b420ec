import type { AtWork } from "./at-work";

/** Holds the host from the first batch on that is asked for, by its number from here, from 0, or by what it does; until it is told to go on. */
export function holdFrom(
  host: AtWork["host"],
  isMeant: (number: number, body: unknown) => boolean,
): () => void {
  let release = (): void => undefined;
  let come = 0;
  let isHeld = false;
  const handle = host.handle.bind(host);
  host.handle = (body, flags) => {
    if (!isHeld && isMeant(come++, body)) {
      release = host.faults.hold();
      isHeld = true;
    }
    return handle(body, flags);
  };
  return () => {
    host.handle = handle;
    release();
  };
}
