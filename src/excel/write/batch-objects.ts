import { untracked } from "../untracked";

/** A place in the workbook: a range's address on its sheet. */
interface Place {
  readonly sheet: string;
  readonly range: string;
}

/**
 * The sheets and ranges that a batch works on. Each is asked for once, since every object that is asked for costs
 * Excel an action more, its format and its borders too.
 */
export interface BatchObjects {
  readonly sheet: (name: string) => Excel.Worksheet;
  readonly range: (place: Place) => Excel.Range;
  /** From now on everything is asked for anew: rows were inserted, a sheet has another name. */
  readonly forget: () => void;
}

export function batchObjects({ workbook }: Excel.RequestContext): BatchObjects {
  const sheets = new Map<string, Excel.Worksheet>();
  const ranges = new Map<string, Excel.Range>();
  const sheet = (name: string): Excel.Worksheet =>
    known(sheets, name, () => workbook.worksheets.getItem(name));
  return {
    sheet,
    range: (place) =>
      known(ranges, `${place.sheet}!${place.range}`, () =>
        untracked(sheet(place.sheet).getRange(place.range)),
      ),
    forget: () => {
      sheets.clear();
      ranges.clear();
    },
  };
}

function known<Value>(found: Map<string, Value>, key: string, ask: () => Value): Value {
  const value = found.get(key) ?? ask();
  found.set(key, value);
  return value;
}
