/**
 * Thrown wherever something that was asked for cannot be done: the sentence says why and what to do. Nothing has
 * been written.
 */
export class CannotDo extends Error {
  // A fixed name, which a minifier cannot change.
  override readonly name = "CannotDo";
}
