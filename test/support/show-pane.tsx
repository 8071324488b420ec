import { render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { run } from "axe-core";
import type { State } from "../../src/app/state";
import { Pane, type PaneProps } from "../../src/pane/Pane";
import { type Answers, aSession, type FakeSession } from "./a-session";
import { loadLater } from "../../src/taskpane/load-later";

// A pane at work has loaded its later views before anybody chooses them.
beforeAll(loadLater);

/** What the system prefers, since jsdom has no media queries. */
export function preferDark(isPreferred: boolean): void {
  const query = Object.assign(new EventTarget(), { matches: isPreferred, media: "", onchange: null });
  Object.assign(window, { matchMedia: () => query });
}

export interface ShownPane {
  readonly session: FakeSession;
  readonly user: UserEvent;
}

export interface ShowOptions extends Omit<Partial<PaneProps>, "session"> {
  /** What some presses do instead of being noted. */
  readonly answers?: Answers;
  /** How time passes for the user, where a test has a clock of its own. */
  readonly advanceTimers?: (milliseconds: number) => void;
}

/** The pane on a session in the given state, in a light system. */
export function showPane(
  state: Partial<State> = {},
  { answers, advanceTimers, ...props }: ShowOptions = {},
): ShownPane {
  preferDark(false);
  // jsdom lays nothing out and so cannot scroll.
  Element.prototype.scrollIntoView = () => undefined;
  const session = aSession(state, answers);
  render(<Pane session={session} version="1.2.3" {...props} />);
  return { session, user: userEvent.setup(advanceTimers ? { advanceTimers } : {}) };
}

/** The button of this name. */
export const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });

/** What axe finds wrong with the page, a line each. Contrast is judged in the browser, where there are colours. */
export async function axeFindings(): Promise<string[]> {
  const { violations } = await run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
