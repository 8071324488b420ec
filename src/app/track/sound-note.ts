import { IDENTIFYING_DETAILS } from "../../domain/case-list/privacy/identifying-details";
import { CannotDo } from "../../domain/shared/cannot-do";
import type { Recording } from "../../domain/track/recording/recording";
import type { Tracking } from "../../domain/track/tracking";

/** A note as it is written. Throws CannotDo where it tells who somebody is, or there is no column for it. */
export function soundNote({ columns, existing }: Tracking, typed: string): string {
  const note = typed.trim();
  if (note === "") return "";
  const detail = IDENTIFYING_DETAILS.find(({ gives }) => gives(note));
  if (detail)
    throw new CannotDo(
      `The note seems to give ${detail.what}. Take it out, so that nobody can be identified.`,
    );
  requireNotes({ columns, existing });
  return note;
}

/** Throws CannotDo where a recording writes notes, and the table has no column for them. */
export function requireNotesFor(tracking: Tracking, { wrote }: Pick<Recording, "wrote">): void {
  if (wrote.some(({ header }) => header === "Notes")) requireNotes(tracking);
}

function requireNotes({ columns, existing }: Pick<Tracking, "columns" | "existing">): void {
  if (columns.Notes === undefined)
    throw new CannotDo(`The table on the sheet ${existing.sheet} has no column Notes. Put the header back.`);
}
