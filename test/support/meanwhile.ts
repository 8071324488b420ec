import type { Host } from "../../tools/preview/host/host";

/** Lets something happen right before the host gets its batch number `batch` from now on, from 0. Once. */
export function meanwhile(host: Host, batch: number, happens: () => void): void {
  const handle = host.handle.bind(host);
  let come = 0;
  host.handle = (body, flags) => {
    if (come++ === batch) {
      host.handle = handle;
      happens();
    }
    return handle(body, flags);
  };
}
