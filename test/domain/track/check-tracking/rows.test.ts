import { june, flaggedCase } from "../a-tracking";
import { a, form, questionnaire, said } from "./process-said";

test("a row belongs to one of the ten, or to a case that was of them", () => {
  const selected = [flaggedCase("1001"), flaggedCase("1002", "Withdrawn")];
  expect(
    said("case-of-the-ten", [a("Chaser", ""), { ...a("Chaser", ""), "Case number": "1002" }], {}, selected),
  ).toEqual([]);
  expect(said("case-of-the-ten", [{ Step: "Chaser" }, { ...a("Chaser", ""), "Case number": 1050 }])).toEqual([
    "A13: Enter the case number.",
    "A14: 1050 is not one of the ten. If it is ticked under Choose, press Flag the ten. Else correct the number.",
  ]);
});

test("a step is one of the list", () => {
  expect(said("step-on-list", [a(" Chat ", "x"), a("", "x"), a("interview", "x")])).toEqual([
    "B13: “Chat” is not a step. Choose one of these: Leaflets and consent forms, Questionnaire, Case file, Electronic records, Interview, Chaser and Setting up.",
    "B14: Choose the step.",
  ]);
});

test("an agency is named, but for a chaser", () => {
  expect(said("agency-named", [questionnaire(""), a("Chaser", ""), a("Chat", "")])).toEqual([
    "C13: Choose the agency or person.",
  ]);
});

test("an outcome is one of its step", () => {
  expect(
    said("outcome-of-step", [
      a("Interview", "x", { Outcome: "Received" }),
      a("Case file", "x", { Outcome: "perhaps" }),
      a("Chaser", "", { Outcome: "Received" }),
      a("Chat", "", { Outcome: "perhaps" }),
      form("", "Parents or carers", { Done: june(1) }),
      form("", "Parents or carers"),
      form("full"),
      form("Sent"),
      form("Sent", "Parents or carers", { Done: june(1) }),
    ]),
  ).toEqual([
    "G13: “Received” is no outcome of this step. Choose one of these: Declined, Invited, Accepted, Held, Not needed.",
    "G14: “perhaps” is not on the list. Choose one of these: Ready, Lent back, Returned, Not needed.",
    "G17: The form is back. Choose one of these: Full consent, No health records, Declined, Withdrawn, Not needed.",
    "G21: Done is the day of the answer. Choose it: Full consent, No health records, Declined, Withdrawn, Not needed. When it was sent belongs in Notes.",
  ]);
});

test("dates are dates, in rows and above them", () => {
  expect(
    said("dates-are-dates", [a("Chaser", "", { Requested: "1/6/2006", Due: "soon", Done: june(2) })]),
  ).toEqual([
    "D13, Requested: 1/6/2006 is stored as text. Type the date again.",
    "E13, Due: “soon” is not a date. Enter a date as day/month/year, such as 14/03/2005.",
  ]);
  expect(
    said("timetable-dates", [], { TodayDate: "", ListDue: "5/6/2006", Fieldwork: "July", ChoiceDate: "" }),
  ).toEqual([
    "A3: Press Make the tracking sheet, so that Today is worked out again.",
    "B3, List due: 5/6/2006 is stored as text. Type the date again.",
    "G3, Fieldwork begins: “July” is not a date. Enter a date as day/month/year, such as 14/03/2005.",
  ]);
});

test("nothing is done before it was asked for, or after today", () => {
  const dates = { TodayDate: june(7) };
  expect(
    said(
      "dates-in-order",
      [
        a("Chaser", "", { Requested: june(5), Done: june(4) }),
        a("Chaser", "", { Requested: june(5), Done: june(5) }),
        a("Chaser", "", { Done: june(7) }),
        a("Chaser", "", { Done: june(8) }),
      ],
      dates,
    ),
  ).toEqual([
    "F13: Done before it was requested, on Mon 05/06/2006. Check both dates.",
    "F16: This is after today, Wed 07/06/2006. Check the date.",
  ]);
  expect(said("dates-in-order", [a("Chaser", "", { Done: june(8) })])).toEqual([]);
});

test("what is late is said with its days, of the ten only", () => {
  const selected = [flaggedCase("1001"), flaggedCase("1002", "Withdrawn")];
  expect(
    said(
      "overdue",
      [
        a("Chaser", "", { Due: june(6) }),
        a("Chaser", "", { Due: june(7) }),
        a("Chaser", "", { Due: june(1), Outcome: "Invited" }),
        a("Chaser", "", { Due: june(1), Done: june(2) }),
        { ...a("Chaser", "", { Due: june(1) }), "Case number": "1002" },
      ],
      { TodayDate: june(7) },
      selected,
    ),
  ).toEqual([
    "E13: This was due on Tue 06/06/2006, 1 day ago. Ask again, or enter when it was done.",
    "E15: This was due on Thu 01/06/2006, 6 days ago. Ask again, or enter when it was done.",
  ]);
  expect(said("overdue", [a("Chaser", "", { Due: june(6) })])).toEqual([]);
});
