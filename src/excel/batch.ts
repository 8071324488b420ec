import type { Clock } from "../app/clock";
import { ExcelError } from "../app/errors/excel-error";
import type { ReadingMode } from "../app/workbook";
import { CannotDo } from "../domain/shared/cannot-do";
import { codeOf, reasonOf } from "./error-codes";

/**
 * How long Excel may take for one batch, in milliseconds. On the web a sync can hang for ever without an error
 * (OfficeDev/office-js#6150, #6678).
 */
export const BATCH_TIMEOUT = 20_000;

/** How long a batch is waited for. */
export interface Patience {
  /** Throws once the batch has been given up: what was to follow must not be done behind people's backs. */
  readonly goOn: () => void;
  readonly isGivenUp: () => boolean;
}

type BatchOf<Result> = (context: Excel.RequestContext, patience: Patience) => Promise<Result>;

/**
 * The only way to Excel: one batch, with what it does in words ("flag the ten") for the sentence of a fault.
 * Waits while a cell is being edited (OfficeDev/office-js#3388), unless it is in the background: nobody asked for
 * that, and Excel refuses it at once. Throws an ExcelError, or a CannotDo that says what became of it, and nothing else.
 */
export async function runBatch<Result>(
  doing: string,
  batch: BatchOf<Result>,
  clock: Clock,
  { isBackground }: ReadingMode = { isBackground: false },
): Promise<Result> {
  let answered = (): void => undefined;
  let isGivenUp = false;
  const patience: Patience = {
    goOn() {
      if (isGivenUp) throw new ExcelError("no answer", doing);
    },
    isGivenUp: () => isGivenUp,
  };
  const impatience = new Promise<never>((_, reject) => {
    answered = clock.after(BATCH_TIMEOUT, () => {
      isGivenUp = true;
      reject(new ExcelError("no answer", doing));
    });
  });
  try {
    const answer = isBackground
      ? // Excel.run has Excel keep hold of every range, which takes an action more for each.
        batch(new Excel.RequestContext(), patience)
      : Excel.run({ delayForCellEdit: true }, (context) => batch(context, patience));
    return await Promise.race([answer, impatience]);
  } catch (error) {
    throw faultOf(error, doing);
  } finally {
    answered();
  }
}

function faultOf(error: unknown, doing: string): ExcelError | CannotDo {
  if (error instanceof ExcelError || error instanceof CannotDo) return error;
  const code = codeOf(error) ?? "GeneralException";
  return new ExcelError(reasonOf(code), doing, code);
}
