/** When something was done, as people write it: "24/11/2026 18:39". The domain has no clock of its own. */
export type Moment = string & { readonly brand: "Moment" };

export const asMoment = (text: string): Moment => text as Moment;
