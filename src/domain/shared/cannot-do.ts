/**
 * Thrown wherever something that was asked for cannot be done: the sentence says why and what to do. Nothing has
 * been written.
 */
export class CannotDo extends Error {
  // A fixed name, which a minifier cannot change.
  override readonly name = "CannotDo";

  /** `field`: the name of the field of a form that holds what is wrong, where one does. */
  constructor(
    message: string,
    readonly field?: string,
  ) {
    super(message);
  }
}
