import { CannotDo } from "../../domain/shared/cannot-do";

/** Whether something of a press that failed may stand in the workbook all the same: then it can be taken back. */
export const mayHaveWritten = (error: unknown): boolean => !(error instanceof CannotDo) || error.hasWritten;
