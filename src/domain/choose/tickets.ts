import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { type Cell, trimmed } from "../spreadsheet/cell";
import { inCodePointOrder, canonicalText } from "./canonical-text";

/** What the inspectors typed once the list had come (dice, say): without spaces at the ends, never empty. */
export type Seed = string & { readonly brand: "Seed" };

/** A number in [0,1) made from the seed and the case number; the lower ticket goes first. */
export type Ticket = number & { readonly brand: "Ticket" };

/** A case number as tickets are made from it: plain digits, single spaces inside, a–z upper-cased only. */
export type TicketNumber = string & { readonly brand: "TicketNumber" };

/** The seed in a text; undefined where there is none. */
export function seedOf(text: string): Seed | undefined {
  const stripped = text.replace(/^ +|(?<! ) +$/g, "");
  return stripped === "" ? undefined : asSeed(stripped);
}

export const ticketNumber = (cell: Cell): TicketNumber =>
  asTicketNumber(trimmed(canonicalText(cell)).replace(/[a-z]+/g, (letters) => letters.toUpperCase()));

/** The ticket of a case: of `seed|number`. */
export const ticketOf = (seed: Seed, number: TicketNumber): Ticket => ticketOfText(`${seed}|${number}`);

/** The first 13 hex digits of the SHA-256 of a text in UTF-8, divided by 16^13. */
export function ticketOfText(text: string): Ticket {
  const hash = sha256(utf8ToBytes(text));
  let first52 = 0;
  for (let i = 0; i < 6; i++) first52 = first52 * 256 + (hash[i] ?? 0);
  return asTicket((first52 * 16 + ((hash[6] ?? 0) >> 4)) / 16 ** 13);
}

const asTicket = (number: number): Ticket => number as Ticket;

/** Where nobody has drawn, no ticket counts. */
export const NO_TICKET: Ticket = asTicket(0);

interface Ticketed {
  readonly ticket: Ticket;
  readonly number: TicketNumber;
}

/** The lower ticket first; equal ones by case number in code-point order. */
export const byTicket = (a: Ticketed, b: Ticketed): number =>
  a.ticket - b.ticket || inCodePointOrder(a.number, b.number);

/** The 13 hex digits that a ticket is made from, as `sha256sum` gives them. */
export const ticketDigits = (ticket: Ticket): string => (ticket * 16 ** 13).toString(16).padStart(13, "0");

/** "0.0312": enough digits to tell tickets of a hundred cases apart. */
export const ticketWords = (ticket: Ticket): string => ticket.toFixed(4);

const asSeed = (text: string): Seed => text as Seed;
const asTicketNumber = (text: string): TicketNumber => text as TicketNumber;
