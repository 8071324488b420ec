import { GROUP_NAMES, GROUPS, TRACKED_TOTAL } from "../case-list/groups";
import { inWords, listed } from "../case-list/wording";
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

/** The cases under the names of their groups; where a group is not known, at the end. */
const byGroup = (cases: readonly RequestCase[]): string[] =>
  [...GROUPS, undefined].flatMap((group) => {
    const lines = cases.filter((one) => one.group === group).map(caseLine);
    if (lines.length === 0) return [];
    return [...(group ? [`${GROUP_NAMES[group]} (${group})`] : []), ...lines, ""];
  });

/**
 * The request to the authority, to be pasted into a letter (guidance, 5.ii, 5.iii and 6). It holds the
 * cases' numbers and teams, and nothing else about them.
 */
export function requestText(
  authority: string,
  ten: readonly RequestCase[],
  isWednesdayPast: boolean,
): string {
  return letter(authority, [
    `From your list we have chosen these ${ten.length} cases, by your case numbers:`,
    "",
    ...byGroup(ten),
    "For each of them, please arrange the following.",
    "",
    ...arrange(isWednesdayPast),
  ]);
}

/** The request about cases that take the places of others alone. `went`: their numbers, as typed. */
export function exchangeText(
  authority: string,
  went: readonly string[],
  came: readonly RequestCase[],
  isWednesdayPast: boolean,
): string {
  const isOne = came.length === 1;
  const others = TRACKED_TOTAL - came.length;
  return letter(authority, [
    `We no longer track the case${went.length === 1 ? "" : "s"} ${listed(went)}. Please stop what you are arranging for ${went.length === 1 ? "it" : "them"}, and tell those whom you have asked.`,
    "",
    `In ${isOne ? "its" : "their"} place we have chosen, by your case number${isOne ? "" : "s"}:`,
    "",
    ...byGroup(came),
    `For ${isOne ? "this case" : "these cases"}, please arrange the following.${others === 0 ? "" : ` The other ${others === 1 ? "case stays as it is" : `${inWords(others)} cases stay as they are`}.`}`,
    "",
    ...arrange(isWednesdayPast),
  ]);
}
