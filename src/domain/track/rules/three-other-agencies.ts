import { isOtherAgency } from "../agencies";
import { faultIn, type ProcessFault, type ProcessRule } from "../rule";

const MOST = 3;

/** Besides the lead professional and social care, no more than three agencies are burdened. */
export const threeOtherAgencies: ProcessRule = {
  id: "three-other-agencies",
  severity: "error",
  why: "“The agency profiles/questionnaires should be completed by up to three other local agencies.”",
  find: (tracking) =>
    [...tracking.rowsOf.values()].flatMap((rows): ProcessFault[] => {
      const agencies = new Set<string>();
      return rows.flatMap((row): ProcessFault[] => {
        const { step, agency, outcome } = row;
        if (step !== "Questionnaire" || !isOtherAgency(agency) || outcome === "Not needed") return [];
        const asked = agency.toLowerCase();
        if (agencies.has(asked)) return [];
        agencies.add(asked);
        return agencies.size > MOST
          ? [
              faultIn(
                tracking,
                row,
                "Agency or person",
                `${agency} is other agency number ${agencies.size}. Up to ${MOST} are asked besides the lead professional and social care. Delete one row.`,
              ),
            ]
          : [];
      });
    }),
};
