import type { Session } from "../../src/app/session";
import type { SceneName } from "./scenes";

/** One press that is tried at every place where it can fail. */
export interface Press {
  /** The id of its action. */
  readonly id: string;
  readonly scene: SceneName;
  /** Another press before it, in the same pane: it has something to take back. */
  readonly first?: (session: Session) => Promise<boolean>;
  /** As the pane runs it, with what the pane shows at that moment. */
  readonly press: (session: Session) => Promise<boolean>;
  /** What may be left where it was done late and put back, by its key: a text is given its cell back as a text. */
  readonly mayLeave?: RegExp;
  /** What a press says, in words, that has been done already though nobody was told so. */
  readonly alreadyDone?: RegExp;
}
