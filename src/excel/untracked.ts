/**
 * A range that only this batch uses. Excel.run would have Excel keep hold of every range and send a second
 * batch to let go of them.
 */
export function untracked<Ranges extends Excel.Range | Excel.RangeAreas>(range: Ranges): Ranges {
  range.untrack();
  return range;
}
