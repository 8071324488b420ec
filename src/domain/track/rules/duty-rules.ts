import type { DutyVisits } from "../duty-visits/duty-visits";
import type { ProcessRule } from "../rule";
import { dutyDay } from "./duty-day";
import { lookedAt } from "./looked-at";
import { nobodyInDutyNotes } from "./nobody-in-duty-notes";

/** Every rule about the sheet of duty visits. */
export const DUTY_RULES: readonly ProcessRule<DutyVisits>[] = [dutyDay, lookedAt, ...nobodyInDutyNotes];
