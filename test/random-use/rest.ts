import type { State } from "../../src/app/state";
import { addressedMessage } from "../../src/domain/case-list/finding";
import { type AtWork, atWork } from "../support/at-work";
import { type ExcelRuntime, loadExcel } from "../support/excel-runtime";
import { copyOf } from "../support/memory-grid/copy-of";

let other: ExcelRuntime | undefined;
/** No code takes longer to load. */
const MOST_TURNS = 100_000;

/** What a pane shows that is opened on the same workbook now. */
export async function freshState({ grid, host }: AtWork): Promise<State> {
  other ??= loadExcel();
  const work = await atWork({ grid: copyOf(grid), settings: host.settings, runtime: other });
  const isOpening = (): boolean => {
    const { phase, error } = work.session.state();
    return phase === "opening" && error === undefined;
  };
  for (let i = 0; i < MOST_TURNS && isOpening(); i++) await work.idle();
  await work.later(6_000);
  const state = work.session.state();
  work.stop();
  return state;
}

/** What of the state people see, in words; damage is left out, which is looked for apart and seldom. */
export function shownIn({ phase, checked, choiceRecord, reading }: State): ReadonlyMap<string, string> {
  const { list, findings = [], reasons, ...counts } = checked ?? {};
  return new Map([
    ["the phase", phase],
    ["findings", findings.map(addressedMessage).join("\n")],
    ["counts", JSON.stringify({ ...counts, at: 0 })],
    ["cases", JSON.stringify(list?.cases.map(({ number, tracked }) => [number, tracked]) ?? [])],
    ["reasons", JSON.stringify([...(reasons ?? [])].map((one) => JSON.stringify(one)).sort())],
    [
      "the choice",
      phase === "no list"
        ? ""
        : JSON.stringify(choiceRecord, (_, value: unknown) =>
            value instanceof Map || value instanceof Set ? [...value] : value,
          ),
    ],
    ["sheets", JSON.stringify([reading?.sheets, reading?.tables])],
  ]);
}

export function difference(one: string, other: string): string {
  const [lines, others] = [one.split("\n"), other.split("\n")];
  const at = lines.findIndex((line, i) => line !== others[i]);
  const place = at < 0 ? lines.length : at;
  return `${(lines[place] ?? "nothing").slice(0, 300)}, not ${(others[place] ?? "nothing").slice(0, 300)}`;
}
