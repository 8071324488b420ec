/** What the inspectors' presses do while they choose: in one chunk, since the pane opens without them. */
export { copyTheRequest } from "./copy-the-request";
export { excludeCase, giveCaseReason } from "./exclude-case";
export { fillTheTen } from "./fill-the-ten";
export { flagTheTen } from "./flag-the-ten";
export { forgetTheChoice } from "./forget-the-choice";
export { replaceCase } from "./replace-case";
export { trackCase } from "./track-case";
