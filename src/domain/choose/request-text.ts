import { GROUP_NAMES, GROUPS } from "../case-list/groups";
import { letter } from "../shared/letter";
import type { RequestCase } from "./request-cases";

/** `isWednesdayPast`: of the analysis week, by which files are ready. */
const arrange = (isWednesdayPast: boolean): string[] => [
  "1. Send or deliver the information leaflets and consent forms to the parents or carers and to the child or young person. Inspectors need the consent to read health service records.",
  "2. Have the questionnaires completed and returned to the lead inspector within three weeks. In every case one is for the lead professional and one for social care. Where the lead professional is in social care, one serves for both. Up to three more are for other local agencies that support the child and the family.",
  `3. Make the case files ready at a central point, with suitable secure storage, ${isWednesdayPast ? "as soon as you can" : "by the Wednesday of the analysis week and for the rest of it"}. We will say within a week of receiving the questionnaires which files we want to read. The social care file is always among them. A file that the service needs meanwhile is returned.`,
];

const caseLine = ({ caseNumber, team }: RequestCase): string =>
  `- ${caseNumber}, ${team === "" ? "team not entered" : team}`;

/**
 * The request to the authority, to be pasted into a letter (guidance, 5.ii, 5.iii and 6). It holds the
 * cases' numbers and teams, and nothing else about them.
 */
export function requestText(
  authority: string,
  ten: readonly RequestCase[],
  isWednesdayPast: boolean,
): string {
  const cases = GROUPS.flatMap((group) => {
    const lines = ten.filter((one) => one.group === group).map(caseLine);
    return lines.length === 0 ? [] : [`${GROUP_NAMES[group]} (${group})`, ...lines, ""];
  });
  return letter(authority, [
    `From your list we have chosen these ${ten.length} cases, by your case numbers:`,
    "",
    ...cases,
    "For each of them, please arrange the following.",
    "",
    ...arrange(isWednesdayPast),
  ]);
}

/** The request about one case that takes the place of another. `withdrawn`: its number, as typed. */
export const replacementText = (
  authority: string,
  withdrawn: string,
  chosen: RequestCase,
  isWednesdayPast: boolean,
): string =>
  letter(authority, [
    `We no longer track the case ${withdrawn}. Please stop what you are arranging for it, and tell those whom you have asked.`,
    "",
    `In its place we have chosen, by your case number${chosen.group ? `, from the list ${GROUP_NAMES[chosen.group]} (${chosen.group})` : ""}:`,
    "",
    caseLine(chosen),
    "",
    "For this case, please arrange the following. The other nine cases stay as they are.",
    "",
    ...arrange(isWednesdayPast),
  ]);
