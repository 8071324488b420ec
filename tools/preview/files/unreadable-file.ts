/** A file that the preview cannot read; the message is a sentence that says what to do. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
}
