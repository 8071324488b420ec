import { useState, useSyncExternalStore } from "react";
import type { Session } from "../../app/session";
import type { FieldError } from "../../app/state";

interface FieldErrors {
  /** The error of a field, where the last press found one. */
  readonly of: (field: string) => FieldError | undefined;
  /** Says what is to be entered before anything can be pressed; undefined: nothing. */
  readonly ask: (error: FieldError | undefined) => void;
  /** Something else is in hand: what was said is about what was before. */
  readonly turnTo: () => void;
}

/** What is wrong with a form's fields: what the form itself lacks, else what the last press could not take. */
export function useFieldErrors(session: Session): FieldErrors {
  const [asked, ask] = useState<FieldError>();
  const { fieldError } = useSyncExternalStore(session.subscribe, session.state);
  const error = asked ?? fieldError;
  return {
    of: (field) => (error?.field === field ? error : undefined),
    ask(lacks) {
      // What the last press said is not what this one comes to.
      if (lacks) session.dismissWords();
      ask(lacks);
    },
    turnTo() {
      session.dismissWords();
      ask(undefined);
    },
  };
}
