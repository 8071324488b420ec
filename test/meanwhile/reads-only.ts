import { copyTheFindings } from "../../src/app/fill/copy-the-findings";
import { copyTheRequest } from "../../src/app/choose/copy-the-request";
import { goToCase } from "../../src/app/choose/go-to-case";
import { checkNow } from "../../src/app/fill/check-now";
import { goToFinding } from "../../src/app/fill/go-to-finding";
import { keepTheOrder } from "../../src/app/fill/keep-the-order";
import { lookForLists } from "../../src/app/fill/look-for-lists";
import { nextFinding } from "../../src/app/fill/next-finding";
import { oneCase } from "../../src/app/fill/one-case";
import { previousFinding } from "../../src/app/fill/previous-finding";
import { showAllRows } from "../../src/app/fill/show-all-rows";
import { showOnlyTheseRows } from "../../src/app/fill/show-only-these-rows";
import { copyAChaser } from "../../src/app/track/copy-a-chaser";
import { copyTheFilesRequest } from "../../src/app/track/copy-the-files-request";
import { copyTheInterviewRequest } from "../../src/app/track/copy-the-interview-request";
import { goToCell } from "../../src/app/track/go-to-cell";
import { goToRow } from "../../src/app/track/go-to-row";

/** The actions that write nothing. */
export const READS_ONLY: ReadonlySet<string> = new Set(
  [
    checkNow,
    nextFinding,
    previousFinding,
    goToFinding,
    keepTheOrder,
    lookForLists,
    copyTheRequest,
    copyTheFindings,
    showOnlyTheseRows,
    showAllRows,
    oneCase,
    copyAChaser,
    copyTheFilesRequest,
    copyTheInterviewRequest,
    goToRow,
    goToCell,
    goToCase,
  ].map(({ id }) => id),
);
