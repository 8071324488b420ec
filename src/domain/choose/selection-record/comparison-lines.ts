import type { Case } from "../../case-list/case";
import { compared, type CountAndShare } from "../coverage/comparison";
import { blankLine, cellsLine, headingLine, type RecordLine } from "./record-line";

/** The ten beside the list, feature by feature. */
export const comparisonLines = (ten: readonly Case[], list: readonly Case[]): RecordLine[] =>
  compared(ten, list)
    .filter(({ rows }) => rows.length > 0)
    .flatMap(({ title, totals, rows }, i) => [
      ...(i === 0 ? [headingLine("The ten beside the list")] : []),
      headingLine(title, "", "", `The ten, of ${totals.ten}`, `The list, of ${totals.list}`),
      ...rows.map((row) => cellsLine(row.value, "", "", shareWords(row.ten), shareWords(row.list))),
      blankLine,
    ]);

const shareWords = ({ count, share }: CountAndShare): string => `${count} (${Math.round(100 * share)}%)`;
