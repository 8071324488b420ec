import type { Host } from "../../tools/preview/host/host";
import { settled } from "./fake-workbook";

/** No code takes longer to load, in milliseconds of this machine. */
const LONGEST_LOAD = 5_000;

/** Knows whether an add-in waits for its host or, while it is neither, for code that is being loaded. */
export interface Answering {
  /**
   * Lets everything happen that needs neither the host nor time to pass: code that is loaded as it is needed takes as
   * long as this machine takes, and a clock that runs meanwhile would give up what nobody has begun.
   */
  readonly settled: (hasEnded: () => boolean) => Promise<void>;
  /** No longer looks. */
  readonly stop: () => void;
}

export function answering(host: Host): Answering {
  const handle = host.handle.bind(host);
  let unanswered = 0;
  let isSilent = false;
  host.handle = async (body, flags) => {
    unanswered++;
    const answer = await handle(body, flags);
    unanswered--;
    isSilent ||= answer === undefined;
    return answer;
  };
  return {
    async settled(hasEnded) {
      const began = performance.now();
      for (let turn = 0; turn < 12; turn++) await settled();
      while (!hasEnded() && unanswered === 0 && !isSilent && performance.now() - began < LONGEST_LOAD)
        await settled();
    },
    stop() {
      host.handle = handle;
    },
  };
}
