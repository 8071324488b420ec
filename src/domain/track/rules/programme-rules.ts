import type { Programme } from "../programme/programme";
import type { ProcessRule } from "../rule";
import { cellsOfProgramme } from "./cells-of-programme";
import { meetingOfTheTen } from "./meeting-of-the-ten";
import { meetingsApart } from "./meetings-apart";
import { nobodyInProgramme } from "./nobody-in-programme";

/** Every rule about the programme of meetings. */
export const PROGRAMME_RULES: readonly ProcessRule<Programme>[] = [
  ...cellsOfProgramme,
  meetingOfTheTen,
  meetingsApart,
  ...nobodyInProgramme,
];
