import { CHILD, PARENTS } from "../agencies";
import { faultIn, type ProcessFault, type ProcessRule } from "../rule";
import { casesOf, type TrackingRow } from "../tracking";

const isMet = ({ step, outcome }: TrackingRow): boolean => step === "Interview" && outcome !== "Not needed";
const isFamily = ({ agency }: TrackingRow): boolean => agency === PARENTS || agency === CHILD;
/** Of one case alone nothing is told. */
const SEVERAL = 2;

/** Told, nothing asked: the guidance calls it unlikely. */
export const notAllFamilies: ProcessRule = {
  id: "not-all-families",
  severity: "info",
  why: "“It is unlikely that inspectors will wish to meet with all of the families.”",
  find: (tracking): ProcessFault[] => {
    const cases = casesOf(tracking);
    const met = cases.flatMap(({ rows }) => rows.find((row) => isMet(row) && isFamily(row)) ?? []);
    const [first] = met;
    return first && met.length === cases.length && cases.length >= SEVERAL
      ? [
          faultIn(
            tracking,
            first,
            "Step",
            `The families of all ${cases.length} cases are to be interviewed. The guidance calls that unlikely: choose some, or keep them.`,
          ),
        ]
      : [];
  },
};

/** The same of those who work with a family: whoever has a questionnaire. */
export const notAllProfessionals: ProcessRule = {
  id: "not-all-professionals",
  severity: "info",
  why: "“It is also unlikely that inspectors will wish to interview all of the professionals working with the family or child.”",
  find: (tracking): ProcessFault[] =>
    casesOf(tracking).flatMap(({ rows }) => {
      const asked = rows.filter(({ step, outcome }) => step === "Questionnaire" && outcome !== "Not needed");
      const met = rows.filter((row) => isMet(row) && !isFamily(row));
      const isAll = asked.every(({ agency }) =>
        met.some((row) => row.agency.toLowerCase() === agency.toLowerCase()),
      );
      const [first] = met;
      return first && isAll && asked.length >= SEVERAL
        ? [
            faultIn(
              tracking,
              first,
              "Step",
              `All ${asked.length} professionals of ${first.caseNumber} are to be interviewed. The guidance calls that unlikely: choose some, or keep them.`,
            ),
          ]
        : [];
    }),
};
