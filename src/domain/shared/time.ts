/**
 * When something was done, to the millisecond, with the offset of the zone in which it was done:
 * "2026-10-25T01:50:00.000+01:00". The domain has no clock of its own.
 */
export type Time = string & { readonly brand: "Time" };

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d\d:\d\d$/;

/** A text that is a time; undefined for any other. */
export const timeIn = (text: string): Time | undefined =>
  TIME.test(text) && !Number.isNaN(Date.parse(text)) ? asTime(text) : undefined;

const asTime = (text: string): Time => text as Time;

/** Milliseconds since 1970: the same whatever the zone. */
export const instantOf = (time: Time): number => Date.parse(time);
