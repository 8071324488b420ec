/** Work on a long list: it may be left and taken up again after each step, and returns what it came to. */
export type Steps<Result> = Generator<undefined, Result>;

/** Of so many rows a step has to do with, so that none is long. */
const ROWS = 200;

/** Does all steps at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Visits each of many, with its place, some at a step. */
export function* visited<Item>(
  items: readonly Item[],
  visit: (item: Item, place: number) => void,
): Steps<void> {
  for (let from = 0; from < items.length; from += ROWS) {
    if (from > 0) yield;
    items.slice(from, from + ROWS).forEach((item, i) => {
      visit(item, from + i);
    });
  }
}
