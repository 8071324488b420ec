import { type Time, timeIn } from "../domain/shared/time";

/** The time in this machine's zone; `now` in milliseconds of the clock. */
export function timeOf(now: number): Time {
  const minutes = -new Date(now).getTimezoneOffset();
  const two = (number: number): string => String(Math.trunc(number)).padStart(2, "0");
  const local = new Date(now + minutes * 60_000).toISOString().slice(0, -1);
  const ahead = Math.abs(minutes);
  const text = `${local}${minutes < 0 ? "-" : "+"}${two(ahead / 60)}:${two(ahead % 60)}`;
  const time = timeIn(text);
  if (time === undefined) throw new RangeError("No time of this calendar");
  return time;
}
