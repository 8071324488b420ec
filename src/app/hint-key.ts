/** The views that say where to begin. */
export type HintView = "Fill" | "Choose";

/** Under this key the workbook keeps that a view's hint has been read. */
export const hintKey = (view: HintView): string => `CaseTracking.Hint.${view}`;
