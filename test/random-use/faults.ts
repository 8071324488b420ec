import type { Host } from "../../tools/preview/host/host";
import type { Chance } from "../support/chance";
import { CODES } from "../fail-anywhere/sweep";

/** What some Excel does always, for one run. */
export function anExcel({ faults }: Host, chance: Chance): void {
  faults.misplacesFilteredWrites = chance.oneIn(2);
  faults.deletesFilteredRows = chance.pick(["done", "nothing", "refused"]);
  faults.fillsCalculatedColumns = chance.oneIn(2);
  faults.coEditing = chance.oneIn(3);
  faults.losesSettings = chance.oneIn(4) ? "on reload" : "never";
  faults.delaysForCellEdit = !chance.oneIn(3);
  faults.freezePanesFails = chance.oneIn(4) ? "GeneralException" : undefined;
  faults.pageLayoutFails = chance.oneIn(4) ? "GeneralException" : undefined;
  if (chance.oneIn(2)) faults.withoutChangeEvent.add("picked").add("pasted");
}

/** Something goes wrong for a while; the returned function ends it. */
export function aFault(host: Host, chance: Chance): () => void {
  const { faults } = host;
  const batches = chance.below(4);
  const action = chance.pick([0, 1, 3, 10, 40, 200]);
  const kinds: readonly (() => () => void)[] = [
    () => {
      faults.failAction(action, chance.pick(CODES), batches);
      return () => undefined;
    },
    () => {
      faults.failNext(1 + chance.below(3), chance.pick(CODES));
      return () => undefined;
    },
    () => {
      faults.silenceAction(action, batches);
      return () => undefined;
    },
    () => faults.hold(),
    () => {
      faults.editing = true;
      return () => {
        faults.editing = false;
      };
    },
    () => {
      faults.readOnly = true;
      return () => {
        faults.readOnly = false;
      };
    },
    () => {
      faults.noChangeEvents = true;
      return () => {
        faults.noChangeEvents = false;
      };
    },
    () => {
      faults.noEvents = true;
      return () => {
        faults.noEvents = false;
      };
    },
    () => {
      faults.unsupportedSheet = chance.pick(host.grid.sheets()).id;
      return () => {
        faults.unsupportedSheet = undefined;
      };
    },
  ];
  return chance.pick(kinds)();
}
