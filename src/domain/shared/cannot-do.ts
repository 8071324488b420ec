/**
 * Thrown wherever something that was asked for cannot be done: the sentence says why and what to do. Nothing of it
 * stands in the workbook, but where `hasWritten`.
 */
export class CannotDo extends Error {
  // A fixed name, which a minifier cannot change.
  override readonly name = "CannotDo";

  /**
   * `field`: the name of the field of a form that holds what is wrong, where one does. `hasWritten`: something was
   * written that could not be put back, and the sentence names it.
   */
  constructor(
    message: string,
    readonly field?: string,
    readonly hasWritten = false,
  ) {
    super(message);
  }
}
