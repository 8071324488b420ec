import type { HostWorkbook } from "../host-workbook";
import { excelError, notImplemented } from "../errors";
import { excelObject } from "../excel-object";
import type { Argument } from "../excel-object";
import { flag, isAbsent, oneOf, record, text } from "../arguments";
import type { Validation } from "../grid";
import type { LiveRange } from "../live-range";
import { validationType } from "./validation-type";
import { validity } from "./validity";
import { excelRule, readRule } from "./validation-rule";

/** The longest texts that Excel takes. */
const longest = { title: 32, prompt: 255, alert: 224 } as const;
const styles = ["Stop", "Warning", "Information"] as const;

function validationOf({ range }: LiveRange, workbook: HostWorkbook): Validation | undefined {
  const validation = workbook.pendingFormats.validation(range);
  return validation === "mixed" ? undefined : validation;
}

/** A prompt or an alert belongs to a rule: without one Excel loses it, so the host refuses it (OfficeDev/office-js#2594). */
function change(
  liveRange: LiveRange,
  workbook: HostWorkbook,
  member: string,
  part: Partial<Validation>,
): void {
  const before = validationOf(liveRange, workbook);
  if (!before) throw notImplemented(`DataValidation.${member}`, " for cells without one rule");
  workbook.pendingFormats.setValidation(liveRange.range, { ...before, ...part });
}

function limitedText(value: Argument | undefined, most: number): string {
  const string = isAbsent(value) ? "" : text(value);
  if (string.length > most) throw excelError("InvalidArgument", "DataValidation");
  return string;
}

function setPrompt(liveRange: LiveRange, workbook: HostWorkbook, value: Argument): void {
  const { showPrompt, title, message } = record(value);
  const prompt = { title: limitedText(title, longest.title), message: limitedText(message, longest.prompt) };
  change(liveRange, workbook, "prompt", { prompt: showPrompt === false ? undefined : prompt });
}

function setAlert(liveRange: LiveRange, workbook: HostWorkbook, value: Argument): void {
  const { showAlert, style, title, message } = record(value);
  const alert = {
    style: isAbsent(style) ? "Stop" : oneOf(styles, style),
    title: limitedText(title, longest.title),
    message: limitedText(message, longest.alert),
  };
  change(liveRange, workbook, "errorAlert", { alert: showAlert === false ? undefined : alert });
}

export const dataValidation = excelObject<LiveRange, HostWorkbook>("DataValidation", {
  sheet: ({ range }) => range.sheet,
  get: {
    ErrorAlert: (liveRange, workbook) => {
      const { style, title, message } = validationOf(liveRange, workbook)?.alert ?? {
        style: "Stop",
        title: "",
        message: "",
      };
      return { showAlert: true, style, title, message };
    },
    IgnoreBlanks: (liveRange, workbook) => validationOf(liveRange, workbook)?.ignoreBlanks ?? true,
    Prompt: (liveRange, workbook) => {
      const { title, message } = validationOf(liveRange, workbook)?.prompt ?? { title: "", message: "" };
      return { showPrompt: true, title, message };
    },
    Rule: (liveRange, workbook) => {
      const validation = validationOf(liveRange, workbook);
      return validation ? excelRule(validation.rule) : {};
    },
    Type: ({ range }, workbook) => validationType(range, workbook),
    Valid: (liveRange, workbook) => validity(liveRange.range, validationOf(liveRange, workbook), workbook),
  },
  set: {
    ErrorAlert: setAlert,
    IgnoreBlanks: (liveRange, workbook, value) =>
      change(liveRange, workbook, "ignoreBlanks", { ignoreBlanks: flag(value) }),
    Prompt: setPrompt,
    /** A new rule has no prompt and no alert: those of the rule before go with it. */
    Rule: ({ range }, workbook, value) =>
      workbook.pendingFormats.setValidation(range, {
        rule: readRule(record(value), workbook),
        ignoreBlanks: true,
      }),
  },
  writeMethods: {
    Clear: ({ range }, workbook) => {
      workbook.pendingFormats.flush();
      workbook.grid.setValidation(range, undefined);
    },
  },
});
