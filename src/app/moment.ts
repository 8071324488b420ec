import { asMoment, type Moment } from "../domain/choose/moment";

/** "24/11/2026 18:39", in this machine's time; `now` in milliseconds of the clock. */
export function momentOf(now: number): Moment {
  const time = new Date(now);
  const two = (number: number): string => String(number).padStart(2, "0");
  const day = [two(time.getDate()), two(time.getMonth() + 1), time.getFullYear()].join("/");
  return asMoment(`${day} ${two(time.getHours())}:${two(time.getMinutes())}`);
}
