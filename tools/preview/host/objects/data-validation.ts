import type { Book } from "../host-workbook";
import { excelError, notImplemented } from "../errors";
import { excelObject } from "../excel-object";
import type { Value } from "../excel-object";
import { flag, isAbsent, oneOf, record, text } from "../arguments";
import type { Validation } from "../grid";
import type { Place } from "../live-range";
import { validationState } from "./validation-type";
import { validity } from "./validity";
import { plainRule, readRule } from "./validation-rule";

/** The longest texts that Excel takes. */
const longest = { title: 32, prompt: 255, alert: 224 } as const;
const styles = ["Stop", "Warning", "Information"] as const;

function found({ area }: Place, book: Book): Validation | undefined {
  const validation = book.drafts.validation(area);
  return validation === "mixed" ? undefined : validation;
}

/** A prompt or an alert belongs to a rule: without one Excel loses it, so the host refuses it (office-js 2594). */
function change(place: Place, book: Book, member: string, part: Partial<Validation>): void {
  const before = found(place, book);
  if (!before) throw notImplemented(`DataValidation.${member}`, " for cells without one rule");
  book.drafts.setValidation(place.area, { ...before, ...part });
}

function words(value: Value | undefined, most: number): string {
  const given = isAbsent(value) ? "" : text(value);
  if (given.length > most) throw excelError("InvalidArgument", "DataValidation");
  return given;
}

function setPrompt(place: Place, book: Book, value: Value): void {
  const { showPrompt, title, message } = record(value);
  const prompt = { title: words(title, longest.title), message: words(message, longest.prompt) };
  change(place, book, "prompt", { prompt: showPrompt === false ? undefined : prompt });
}

function setAlert(place: Place, book: Book, value: Value): void {
  const { showAlert, style, title, message } = record(value);
  const alert = {
    style: isAbsent(style) ? "Stop" : oneOf(styles, style),
    title: words(title, longest.title),
    message: words(message, longest.alert),
  };
  change(place, book, "errorAlert", { alert: showAlert === false ? undefined : alert });
}

export const dataValidation = excelObject<Place, Book>("DataValidation", {
  sheet: ({ area }) => area.sheet,
  get: {
    ErrorAlert: (place, book) => {
      const { style, title, message } = found(place, book)?.alert ?? {
        style: "Stop",
        title: "",
        message: "",
      };
      return { showAlert: true, style, title, message };
    },
    IgnoreBlanks: (place, book) => found(place, book)?.ignoreBlanks ?? true,
    Prompt: (place, book) => {
      const { title, message } = found(place, book)?.prompt ?? { title: "", message: "" };
      return { showPrompt: true, title, message };
    },
    Rule: (place, book) => {
      const validation = found(place, book);
      return validation ? plainRule(validation.rule) : {};
    },
    Type: ({ area }, book) => validationState(area, book),
    Valid: (place, book) => validity(place.area, found(place, book), book),
  },
  set: {
    ErrorAlert: setAlert,
    IgnoreBlanks: (place, book, value) => change(place, book, "ignoreBlanks", { ignoreBlanks: flag(value) }),
    Prompt: setPrompt,
    /** A new rule begins anew: what was said with the one before goes with it. */
    Rule: ({ area }, book, value) =>
      book.drafts.setValidation(area, { rule: readRule(record(value), book), ignoreBlanks: true }),
  },
  act: {
    Clear: ({ area }, book) => {
      book.drafts.flush();
      book.grid.setValidation(area, undefined);
    },
  },
});
