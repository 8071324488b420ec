import { copyTheRequest } from "../../src/app/choose/copy-the-request";
import { draw } from "../../src/app/choose/draw";
import { excludeCase } from "../../src/app/choose/exclude-case";
import { flagTheTen } from "../../src/app/choose/flag-the-ten";
import { forgetTheChoice } from "../../src/app/choose/forget-the-choice";
import { giveCaseReason } from "../../src/app/choose/give-case-reason";
import { replace } from "../../src/app/choose/replace";
import { spread } from "../../src/app/choose/spread";
import { trackCase } from "../../src/app/choose/track-case";
import { checkBeforeSending } from "../../src/app/fill/check-before-sending";
import { adoptTheList } from "../../src/app/fill/adopt-the-list";
import { checkNow } from "../../src/app/fill/check-now";
import { checksSheet } from "../../src/app/fill/checks-sheet";
import { fillNo } from "../../src/app/fill/fill-no";
import { giveReason } from "../../src/app/fill/give-reason";
import { goToFinding } from "../../src/app/fill/go-to-finding";
import { lookForLists } from "../../src/app/fill/look-for-lists";
import { nextFinding } from "../../src/app/fill/next-finding";
import { previousFinding } from "../../src/app/fill/previous-finding";
import { repair } from "../../src/app/fill/repair";
import { setUp } from "../../src/app/fill/set-up";
import { tidyUp } from "../../src/app/fill/tidy-up";
import { undo } from "../../src/app/fill/undo";
import type { Session } from "../../src/app/session";
import { addRow } from "../../src/app/track/add-row";
import { drawFiles } from "../../src/app/track/draw-files";
import { goToCell } from "../../src/app/track/go-to-cell";
import { goToRow } from "../../src/app/track/go-to-row";
import { trackingIn } from "../../src/app/track/read-tracking";
import { receivedToday } from "../../src/app/track/received-today";
import { recordOutcome } from "../../src/app/track/record-outcome";
import { requestedToday } from "../../src/app/track/requested-today";
import { setDates } from "../../src/app/track/set-dates";
import { summary } from "../../src/app/track/summary";
import { takeBack } from "../../src/app/track/take-back";
import { trackingSheet } from "../../src/app/track/tracking-sheet";
import { AGENCIES } from "../../src/domain/track/agencies";
import { OUTCOMES, STEPS } from "../../src/domain/track/steps";
import { indexOf } from "../../src/domain/case-list/columns";
import { firstRow } from "../../src/domain/case-list/list-layout";
import { canBeTracked } from "../../src/domain/choose/quotas";
import { WITHDRAWN_BECAUSE } from "../../src/domain/choose/withdrawn-because";
import { blanksForNo } from "../../src/domain/fill/fill-no";
import { proposedColumns } from "../../src/domain/fill/returned/chosen-list";
import { listsToTake } from "../../src/domain/fill/returned/find-lists";
import { proposalsFor } from "../../src/domain/fill/tidy-up/tidy-up";
import { columnLetters } from "../../src/domain/spreadsheet/address";
import { notesOf } from "../support/at-choose";
import type { Chance } from "../support/chance";
import type { CellChange } from "./cells";

/** One press as the pane offers it at a moment. */
export interface RandomPress {
  readonly name: string;
  readonly press: () => Promise<boolean>;
  /** Whether it may change a cell so, however it ends. */
  readonly mayChange: (change: CellChange) => boolean;
}

/** A press that the pane offers at this moment, on something that it shows. */
export function aPress(session: Session, chance: Chance): RandomPress {
  const { phase, checked, reading, damage } = session.state();
  const nothing = (): boolean => false;
  if (phase !== "list" || !checked || !reading?.list) return withoutList(session, chance);
  const { list, findings } = checked;
  const home = reading.list.sheet;
  const tracked = list.layout.columns[indexOf("tracked")];
  // A sheet may be renamed that nobody has read since.
  const isHome = ({ sheet }: CellChange): boolean =>
    sheet === home || sheet === session.state().reading?.list?.sheet;
  const inTracked = (change: CellChange): boolean => isHome(change) && change.column === tracked;
  const onSheets =
    (...tables: readonly string[]) =>
    ({ sheet }: CellChange): boolean =>
      sheet === "Codes" ||
      tables.includes(sheet) ||
      [reading, session.state().reading].some((one) =>
        Object.entries(one?.ourTables ?? {}).some(
          ([table, there]) => there.sheet === sheet && tables.includes(table),
        ),
      );
  const onTracking = onSheets("Tracking");
  const numbers = list.cases.filter((each) => canBeTracked(each, list)).map(({ number }) => number);
  const number = numbers.length > 0 ? chance.pick(numbers) : "none";
  const ten = list.cases
    .filter((each) => each.tracked && numbers.includes(each.number))
    .map((each) => each.number);
  const one = ten.length > 0 ? chance.pick(ten) : number;
  const rows = trackingIn(reading)?.rows ?? [];
  const row = rows.length > 0 ? chance.pick(rows) : undefined;
  const key = row?.key ?? "none";
  const finding = findings.length > 0 ? chance.pick(findings) : undefined;
  const seed = `seed ${chance.below(50)}`;
  const word = chance.pick(["", "agreed by telephone", "complaint"]);
  const of = (
    name: string,
    press: () => Promise<boolean>,
    mayChange: RandomPress["mayChange"],
  ): RandomPress => ({
    name,
    press,
    mayChange,
  });

  const fill: readonly (() => RandomPress)[] = [
    () =>
      damage.length > 0
        ? of(repair.id, () => session.run(repair), isRepair(isHome, firstRow(list.layout)))
        : of(checkNow.id, () => session.run(checkNow), nothing),
    () => of(checkNow.id, () => session.run(checkNow), nothing),
    () => of(nextFinding.id, () => session.run(nextFinding), nothing),
    () => of(previousFinding.id, () => session.run(previousFinding), nothing),
    () =>
      finding
        ? of(goToFinding.id, () => session.run(goToFinding, finding), nothing)
        : of(checkNow.id, () => session.run(checkNow), nothing),
    () =>
      finding?.severity === "warning"
        ? of(giveReason.id, () => session.run(giveReason, finding, word), onSheets("Checks"))
        : of(nextFinding.id, () => session.run(nextFinding), nothing),
    () => {
      const proposals = proposalsFor(list).filter(() => !chance.oneIn(4));
      // Where a row was inserted meanwhile, they are elsewhere by then.
      const proposed = new Set(
        proposals.map(({ address, old }) => `${address.replace(/\d+/, "")} ${String(old)}`),
      );
      return of(
        tidyUp.id,
        () => session.run(tidyUp, proposals),
        (change) =>
          isHome(change) && proposed.has(`${columnLetters(change.column)} ${String(change.before)}`),
      );
    },
    () => of(undo.id, () => session.run(undo), isHome),
    () => {
      const { length } = blanksForNo(list);
      return of(
        fillNo.id,
        () => session.run(fillNo, length),
        (change) => isHome(change) && String(change.before).trim() === "" && change.after === "No",
      );
    },
    () => of(checksSheet.id, () => session.run(checksSheet), onSheets("Checks")),
    () => of(checkBeforeSending.id, () => session.run(checkBeforeSending), nothing),
  ];
  const choose: readonly (() => RandomPress)[] = [
    () => of(trackCase.id, () => session.run(trackCase, number, chance.oneIn(2)), inTracked),
    () => of(trackCase.id, () => session.run(trackCase, one, false), inTracked),
    () => of(excludeCase.id, () => session.run(excludeCase, number, chance.oneIn(2)), nothing),
    () => of(giveCaseReason.id, () => session.run(giveCaseReason, one, word), nothing),
    () => of(draw.id, () => session.run(draw, seed), inTracked),
    () => of(spread.id, () => session.run(spread, seed), inTracked),
    () =>
      of(
        flagTheTen.id,
        () => session.run(flagTheTen),
        onSheets("Selected cases", "SelectedCases", "Selection record"),
      ),
    () => {
      const because = chance.pick(WITHDRAWN_BECAUSE);
      const onOurs = onSheets("Selected cases", "SelectedCases", "Selection record");
      return of(
        replace.id,
        () => session.run(replace, one, because, word),
        (change) => inTracked(change) || onOurs(change),
      );
    },
    () =>
      of(
        copyTheRequest.id,
        () => session.run(copyTheRequest, () => Promise.resolve(!chance.oneIn(3))),
        nothing,
      ),
    () =>
      of(
        forgetTheChoice.id,
        () => session.run(forgetTheChoice, notesOf(session)),
        onSheets("Selection record"),
      ),
  ];
  const track: readonly (() => RandomPress)[] = [
    () => of(trackingSheet.id, () => session.run(trackingSheet), onTracking),
    () => of(requestedToday.id, () => session.run(requestedToday, [key]), onTracking),
    () => of(receivedToday.id, () => session.run(receivedToday, key), onTracking),
    () => of(recordOutcome.id, () => session.run(recordOutcome, key, chance.pick(OUTCOMES)), onTracking),
    () => of(takeBack.id, () => session.run(takeBack), onTracking),
    () => {
      const request = { number: one, step: chance.pick(STEPS), agencies: [chance.pick(["", ...AGENCIES])] };
      return of(addRow.id, () => session.run(addRow, request), onTracking);
    },
    () => {
      const ChoiceDate = chance.pick(["7/6/2006", "", "31/2/2006", "12/6/2006"]);
      return of(setDates.id, () => session.run(setDates, { ChoiceDate }), onTracking);
    },
    () => {
      const form = {
        ...{ visit: String(1 + chance.below(3)), dutyPoint: "North office", inLog: "40", seed },
        wanted: String(1 + chance.below(5)),
      };
      return of(drawFiles.id, () => session.run(drawFiles, form), onSheets("Duty visit", "DutyVisit"));
    },
    () => of(summary.id, () => session.run(summary), onSheets("Summary")),
    () => of(goToRow.id, () => session.run(goToRow, key), nothing),
    () => of(goToCell.id, () => session.run(goToCell, home, "F9"), nothing),
  ];
  return chance.pick(chance.pick([fill, choose, track]))();
}

/** What the pane offers where there is no list. */
function withoutList(session: Session, chance: Chance): RandomPress {
  const found = listsToTake(session.state().foundLists?.lists ?? []);
  if (found.length > 0 && chance.oneIn(2)) {
    const choices = found.map((list) => ({ list, columns: proposedColumns(list.match), group: list.group }));
    return {
      name: adoptTheList.id,
      press: () => session.run(adoptTheList, choices),
      // The sheets it takes them from stay as they are.
      mayChange: ({ sheet, before }) => !found.some((list) => list.sheet === sheet) && before === "",
    };
  }
  return chance.oneIn(3)
    ? { name: lookForLists.id, press: () => session.run(lookForLists), mayChange: () => false }
    : { name: setUp.id, press: () => session.run(setUp), mayChange: isSetUp };
}

/** Set-up moves rows down and makes Codes: what people typed must stand somewhere afterwards, see `isLost`. */
const isSetUp = (): boolean => true;

/** Above its rows Repair writes headers and counts again, and the sheet Codes. */
const isRepair =
  (isHome: (change: CellChange) => boolean, first: number) =>
  (change: CellChange): boolean =>
    change.sheet === "Codes" || (isHome(change) && change.row < first);
