import { flaggingSteps } from "../../../src/domain/choose/flag-the-ten";
import { recordSteps } from "../../../src/domain/choose/selection-record/record-lines";
import { atOnce } from "../../../src/domain/shared/work-in-steps";

/** What takes steps with a long list, at once. */
export const flagTheTen = (...of: Parameters<typeof flaggingSteps>) => atOnce(flaggingSteps(...of));
export const recordLines = (...of: Parameters<typeof recordSteps>) => atOnce(recordSteps(...of));
