import { logPrefix, settingsUnder } from "../../log/log";

/** The log of the choice. */
export const CHOICE_LOG = "choice";

/** Under this key earlier versions kept the choice as a whole. It is read, as what the log begins with, and left. */
export const OLD_CHOICE_KEY = "CaseTracking.Choice";

/** What of the settings tells of the choice. */
export const choiceSettings = (settings: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...settingsUnder(settings, OLD_CHOICE_KEY), ...settingsUnder(settings, logPrefix(CHOICE_LOG))]);
