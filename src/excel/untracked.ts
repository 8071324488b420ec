/**
 * A range that only this batch uses. Excel.run would have Excel keep hold of every range and send a second
 * batch to let go of them.
 */
export function untracked(range: Excel.Range): Excel.Range {
  range.untrack();
  return range;
}
