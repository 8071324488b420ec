/** Why the probes do not run, in a sentence that says what to do. */
export class CannotRun extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = "CannotRun";
  }
}
