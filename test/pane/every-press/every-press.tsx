import { act, cleanup, fireEvent, render } from "@testing-library/react";
import type { Session } from "../../../src/app/session";
import { Pane } from "../../../src/pane/Pane";
import type { ViewName } from "../../../src/pane/views";
import { openScene, type SceneName, sceneOf } from "../../fail-anywhere/scenes";
import type { AtWork } from "../../support/at-work";
import { controls, enter, isField, kindOf, nameOf, stateOf, use } from "./controls";
import { Heard } from "./heard";

/** Longer than what tells of changes waits for the next one, in milliseconds. */
const LATER = 2_500;
/** More than any view has. */
const MOST_PRESSES = 150;
/** What all the rest goes with, or what opens above it: pressed when nothing else is left, in this order. */
const LAST = [
  "Help",
  "Use this match",
  "Forget the match",
  "Adopt the list",
  "Set up the case list",
  "Forget the choice",
  "Cancel",
  "Close",
];
const rankOf = (control: Element): number => LAST.indexOf(nameOf(control));
/** Pressed as often as there is something to close. */
const isClosing = (control: Element): boolean => ["Cancel", "Close"].includes(nameOf(control));
/** As often as a form can ask for what is missing. */
const MOST_FIELDS = 6;

/** What one press came to. */
export interface Pressed {
  readonly control: string;
  /** The ids of the actions that it ran. */
  readonly ran: readonly string[];
  /** Where the focus is afterwards; undefined: where it was. */
  readonly focus: string | undefined;
  /** What a screen reader says by itself, and two seconds later. */
  readonly heard: readonly string[];
  readonly heardLater: readonly string[];
  /** What is wrong with it; empty as a rule. */
  readonly faults: readonly string[];
}

/** A person who presses all there is, in one workbook and one view. */
class Presser {
  private readonly heard = new Heard();
  private ran: string[] = [];

  constructor(
    private readonly work: AtWork,
    view: ViewName,
    /** The kinds of fields in which something was entered, here or elsewhere: one of each is enough. */
    private readonly entered: Set<string>,
  ) {
    const session: Session = {
      ...work.session,
      run: (action, ...args) => {
        this.ran.push(action.id);
        return work.session.run(action, ...args);
      },
    };
    render(<Pane session={session} version="1" firstView={view} />);
  }

  async all(): Promise<Pressed[]> {
    await this.settle();
    this.heard.take();
    const presses: Pressed[] = [];
    const pressed = new Set<string>();
    const isDone = (control: HTMLElement): boolean =>
      (isField(control) ? this.entered : pressed).has(kindOf(control));
    while (presses.length < MOST_PRESSES) {
      const left = controls().filter((control) => !isDone(control));
      const [next] = left.sort((a, b) => rankOf(a) - rankOf(b));
      if (!next) break;
      if (!isClosing(next)) (isField(next) ? this.entered : pressed).add(kindOf(next));
      presses.push(...(await this.pressed(next)));
    }
    this.heard.stop();
    cleanup();
    this.work.stop();
    return presses;
  }

  /** Presses a control, again where it asks for a field, and once more where it has opened a panel that Escape closes. */
  private async pressed(control: HTMLElement): Promise<Pressed[]> {
    const kind = kindOf(control);
    const presses = [await this.once(control)];
    for (let i = 0; i < MOST_FIELDS && control.isConnected; i++) {
      const field = document.activeElement;
      if (!(field instanceof HTMLElement) || field === control || field.ariaInvalid !== "true") break;
      act(() => {
        enter(field);
      });
      presses.push(await this.once(control));
    }
    const opened = document.activeElement;
    if (!(opened instanceof HTMLHeadingElement)) return presses;
    const closed = await this.watched("Escape", opened, () => fireEvent.keyDown(opened, { key: "Escape" }));
    const opener = controls().find((one) => kindOf(one) === kind);
    const isElsewhere = opener !== undefined && opener !== document.activeElement;
    presses.push({
      ...closed,
      faults: [...closed.faults, ...(isElsewhere ? ["Escape does not lead back to the button"] : [])],
    });
    if (opener) await this.once(opener);
    return presses;
  }

  private once(control: HTMLElement): Promise<Pressed> {
    return this.watched(nameOf(control), control, () => {
      use(control);
    });
  }

  private async watched(name: string, control: HTMLElement, press: () => unknown): Promise<Pressed> {
    const before = stateOf(control);
    this.ran = [];
    // What it says at once is drawn before Excel has answered.
    await act(async () => {
      press();
      await Promise.resolve();
    });
    await this.settle();
    const heard = this.heard.take();
    await this.settle(LATER);
    const heardLater = this.heard.take();
    const { activeElement } = document;
    const hasMoved = activeElement !== control;
    const focus = activeElement ? nameOf(activeElement) : "";
    const isLost =
      !activeElement || activeElement === document.body || activeElement.closest("[hidden]") !== null;
    // One that is pressed already and stays so, such as the order that is shown, has nothing to tell.
    const isSo = control.ariaPressed === "true";
    const isSilent = heard.length === 0 && !hasMoved && !isSo && stateOf(control) === before;
    const twice = [...heard, ...heardLater].filter((words, i, all) => all.indexOf(words) !== i);
    return {
      control: name,
      ran: this.ran,
      focus: hasMoved ? focus : undefined,
      heard,
      heardLater,
      faults: [
        ...(isLost ? ["the focus is lost"] : []),
        ...(isSilent ? ["nothing tells that it was pressed"] : []),
        ...twice.map((words) => `said twice: ${words}`),
      ],
    };
  }

  /** Lets all come to rest that was set going, and time pass. */
  private async settle(milliseconds = 100): Promise<void> {
    await act(() => this.work.later());
    await act(async () => {
      jest.advanceTimersByTime(milliseconds);
      await this.work.idle();
    });
  }
}

/** Presses everything there is in a view of a workbook, one after the other, as long as there is something left.
 * `meanwhile`: what was done to the workbook since the pane was opened. */
export async function everyPress(
  scene: SceneName,
  view: ViewName,
  entered: Set<string>,
  meanwhile: (work: AtWork) => void = () => undefined,
): Promise<Pressed[]> {
  const work = await openScene(await sceneOf(scene));
  meanwhile(work);
  await work.later();
  return new Presser(work, view, entered).all();
}
