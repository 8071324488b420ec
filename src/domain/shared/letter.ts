const NO_NAMES = "Please name no child, parent or carer in your reply: use the case numbers.";

/** A text to paste into a letter. It holds case numbers, agencies, teams and days, and nothing else about anybody. */
export const letter = (authority: string, lines: readonly string[]): string =>
  [authority === "" ? "Case tracking" : `Case tracking: ${authority}`, "", ...lines, "", NO_NAMES, ""].join(
    "\n",
  );
