import { Quirks } from "../preview/host/quirks";

/**
 * What we believe where some Excel does one thing and some another. The preview's host starts with the same: who finds
 * an Excel otherwise changes a line of `Quirks`, and the host follows.
 */
export const BELIEVED: Readonly<Quirks> = new Quirks();
