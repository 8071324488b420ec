import type { Cell } from "../../spreadsheet/cell";

/** When a meeting is, in minutes from midnight; `to` is the first minute after it. */
export interface MeetingTime {
  readonly from: number;
  readonly to: number;
}

const [HOUR, DAY] = [60, 24 * 60];
const CLOCK = /\b(\d{1,2})(?:[:.h](\d{2}))?(?!\d)\s*(am|pm|a\.m\.|p\.m\.)?/gi;
/** Tells a time wherever it stands: "14:00 after school". */
const CLOCK_SIGN = /\d[:.h]\d{2}(?!\d)|\d\s*[ap]\.?m\b/i;
/** What may stand beside hours alone: "2 to 3", and not "half past 2". */
const LINKS = /^(?:from|between|at|to|till|until|and|[\s–—,.-])*$/i;

/**
 * The time of a meeting as people type it: "10:00–11:00", "9.30am", "2 to 3pm", or what Excel makes of a time. Without
 * an end it is the minute in which it begins. undefined where it tells no time.
 */
export function meetingTime(cell: Cell): MeetingTime | undefined {
  if (typeof cell === "number") return cell >= 0 && cell < 1 ? from(Math.round(cell * DAY)) : undefined;
  if (typeof cell !== "string") return undefined;
  const clocks = [...cell.matchAll(CLOCK)].map(([, hour, minute = "0", half = ""]) => ({
    hour: Number(hour),
    minute: Number(minute),
    half: half.charAt(0).toLowerCase(),
  }));
  const [first, second] = clocks;
  if (!first || (!CLOCK_SIGN.test(cell) && !LINKS.test(cell.replace(CLOCK, "")))) return undefined;
  const end = second && minuteOf(second, second.half);
  if (second && end === undefined) return undefined;
  const half = first.half || (second && first.hour <= second.hour ? second.half : "");
  const start = minuteOf(first, half);
  if (start === undefined) return undefined;
  return end !== undefined && end > start ? { from: start, to: end } : from(start);
}

/** "09:30–10:30" for "9.30 to 10.30", so that times sort; what says more than a time, or none, stays as it is typed. */
export function sortableTime(typed: string): string {
  const time = meetingTime(typed);
  if (!time || !LINKS.test(typed.replace(CLOCK, ""))) return typed;
  return time.to - time.from > 1 ? `${clock(time.from)}–${clock(time.to)}` : clock(time.from);
}

const clock = (minute: number): string =>
  [Math.floor(minute / HOUR), minute % HOUR].map((part) => String(part).padStart(2, "0")).join(":");

const from = (minute: number): MeetingTime => ({ from: minute, to: minute + 1 });

function minuteOf(
  { hour, minute }: { readonly hour: number; readonly minute: number },
  half: string,
): number | undefined {
  if (hour > 24 || minute >= HOUR || (hour === 24 && minute > 0)) return undefined;
  const late = half === "p" && hour < 12 ? 12 : half === "a" && hour === 12 ? -12 : 0;
  return (hour + late) * HOUR + minute;
}

export const isAtTheSameTime = (one: MeetingTime, other: MeetingTime): boolean =>
  one.from < other.to && other.from < one.to;
