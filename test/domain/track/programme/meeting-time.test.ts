import {
  isAtTheSameTime,
  meetingTime,
  sortableTime,
} from "../../../../src/domain/track/programme/meeting-time";

/** "10:00–11:00" of what a cell holds. */
function read(cell: string | number | boolean): string | undefined {
  const time = meetingTime(cell);
  const clock = (minute: number): string =>
    `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
  return time && `${clock(time.from)} to ${clock(time.to)}`;
}

test.each([
  ["10:00–11:00", "10:00 to 11:00"],
  ["10 to 11", "10:00 to 11:00"],
  ["9.30am", "9:30 to 9:31"],
  ["2pm", "14:00 to 14:01"],
  ["2-3pm", "14:00 to 15:00"],
  ["11am – 1pm", "11:00 to 13:00"],
  ["11-1pm", "11:00 to 13:00"],
  ["12 to 1 p.m.", "12:00 to 13:00"],
  ["12am", "0:00 to 0:01"],
  ["14h30", "14:30 to 14:31"],
  ["from 16:00", "16:00 to 16:01"],
  ["11:00–10:00", "11:00 to 11:01"],
  [0.5, "12:00 to 12:01"],
  [1.5, undefined],
  ["25:00", undefined],
  ["10:75", undefined],
  ["24:30", undefined],
  ["10:00–25:00", undefined],
  ["half past 2", undefined],
  ["14:3", undefined],
  ["between 10 and 11", "10:00 to 11:00"],
  ["14:00, after school", "14:00 to 14:01"],
  ["after school", undefined],
  ["", undefined],
  [true, undefined],
])("%j is %s", (cell, time) => {
  expect(read(cell)).toBe(time);
});

test.each([
  ["9:30", "09:30"],
  ["9.30 to 10.30", "09:30–10:30"],
  ["2 to 3pm", "14:00–15:00"],
  ["10:00–11:00", "10:00–11:00"],
  ["9:30 after school", "9:30 after school"],
  ["half past nine", "half past nine"],
  ["", ""],
])("%j is written as %j, so that times sort", (typed, written) => {
  expect(sortableTime(typed)).toBe(written);
});

test("meetings that touch are not at the same time", () => {
  const [one, next, during] = ["10:00–11:00", "11:00–12:00", "10:30"].map(meetingTime);
  expect(one && next && isAtTheSameTime(one, next)).toBe(false);
  expect(one && during && isAtTheSameTime(one, during)).toBe(true);
});
