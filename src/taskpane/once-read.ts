import type { Session } from "../app/session";

/** Calls back once the first reading of the workbook is in sight. */
export function onceRead({ state, subscribe }: Pick<Session, "state" | "subscribe">, then: () => void): void {
  const stop = subscribe(() => {
    const { phase } = state();
    if (phase !== "list" && phase !== "no list") return;
    stop();
    then();
  });
}
