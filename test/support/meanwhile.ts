import type { Host } from "../../tools/preview/host/host";
import { delayForCellEdit } from "../../tools/preview/host/request-messages";

/** Whether a press waits for a batch: what is read in the background waits for no cell edit. */
export const isOfPress = (flags = 0): boolean => (flags & delayForCellEdit) !== 0;

/** Lets something happen once, right before the host gets a press's batch number `batch` from now on, from 0. */
export function meanwhile(host: Host, batch: number, happens: () => void): void {
  const handle = host.handle.bind(host);
  let come = 0;
  host.handle = (body, flags) => {
    if (isOfPress(flags) && come++ === batch) {
      host.handle = handle;
      happens();
    }
    return handle(body, flags);
  };
}
