/** A press that cannot be done, with the sentence that says why and what to do. Nothing has been written. */
export class CannotDo extends Error {
  override readonly name = "Refusal";
}
