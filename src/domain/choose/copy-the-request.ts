import { cellOf } from "../case-list/case";
import { trimmed } from "../spreadsheet/cell";
import { GROUP_NAMES, GROUPS } from "../case-list/groups";
import { type Candidate, caseNumberText } from "./pool";

/**
 * The request to the authority, to be pasted into a letter (guidance, 5.ii, 5.iii and 6). It holds the
 * cases' numbers and teams, and nothing else about them.
 */
export function requestText(authority: string, ten: readonly Pick<Candidate, "theCase" | "group">[]): string {
  const cases = GROUPS.flatMap((group) => {
    const lines = ten
      .filter((one) => one.group === group)
      .map(
        ({ theCase }) =>
          `- ${caseNumberText(theCase)}, ${trimmed(cellOf(theCase, "team")) || "team not entered"}`,
      );
    return lines.length === 0 ? [] : [`${GROUP_NAMES[group]} (${group})`, ...lines, ""];
  });
  return [
    authority === "" ? "Case tracking" : `Case tracking: ${authority}`,
    "",
    `From your list we have chosen these ${ten.length} cases, by your case numbers:`,
    "",
    ...cases,
    "For each of them, please arrange the following.",
    "",
    "1. Send or deliver the information leaflets and consent forms to the parents or carers and to the child or young person. Inspectors need the consent to read health service records.",
    "2. Have the questionnaires completed and returned to the lead inspector within three weeks: one by the lead professional, one by social care in every case, and one by each of up to three other local agencies that support the child and the family.",
    "3. Make the case files ready at a central point, with suitable secure storage, by the Wednesday of the analysis week. We will say within a week of receiving the questionnaires which files we want to read. The social care file is always among them. A file that the service needs meanwhile is returned.",
    "",
    "Please name no child, parent or carer in your reply: use the case numbers.",
    "",
  ].join("\n");
}
