import { ACTIONS } from "../../src/app/actions";
import { AtKeyboard, type TabKey } from "./at-keyboard";
import type { Preview } from "./preview";

interface How {
  /** Where Tab comes to; else the action's own label. */
  readonly at?: string | RegExp;
  readonly key?: string;
  readonly tab?: TabKey;
}

/** Where the pane says what a press came to; a panel that opens says it by its heading, which has the focus. */
const SAID = "[role=status], [role=alert], h2:focus";

const ALL = [...ACTIONS.fill, ...ACTIONS.choose, ...ACTIONS.track];
const labelOf = (id: string): string => ALL.find((action) => action.id === id)?.label ?? id;

/** Somebody without a mouse, who runs one action after the other, and looks after each where the focus is. */
export class ActsByKeyboard extends AtKeyboard {
  /** The actions that ran, by their ids, and what is wrong with where one of them was found or has led; empty as a rule. */
  constructor(
    private readonly at: Preview,
    private readonly ran: Set<string>,
    private readonly faults: string[],
  ) {
    super(at);
  }

  /** Goes by Tab to an action's button, or to what else runs it, presses it, and waits for what the pane says then. */
  async act(
    id: string,
    shows: string | RegExp,
    { at = labelOf(id), key = "Enter", tab = "Tab" }: How = {},
  ): Promise<void> {
    await this.tabTo(at, tab);
    await this.thereAndBack(id);
    await this.press(key);
    await this.acted(id, shows);
  }

  /** Notes an action that the last keys have run, once the pane says what it did, and looks where the focus is now. */
  async acted(id: string, shows: string | RegExp): Promise<void> {
    const said = this.at.pane.locator(SAID);
    await said
      .filter({ hasText: shows })
      .first()
      .waitFor()
      .catch(async () => {
        throw new Error(`${id}: not ${String(shows)} is said, but ${(await said.allInnerTexts()).join(" ")}`);
      });
    this.ran.add(id);
    if (!(await this.isInPane())) {
      this.faults.push(`${id}: the keyboard is in the grid`);
      return;
    }
    // What has gone gives the focus to its neighbour in the moment after.
    const isLost = await this.at.pane
      .locator(":focus")
      .waitFor({ timeout: 2_000 })
      .then(
        () => false,
        () => true,
      );
    const here = isLost ? undefined : await this.here();
    this.faults.push(
      ...(here?.faults ?? ["the focus is lost"]).map((fault) => `${id}, then ${here?.name ?? ""}: ${fault}`),
    );
  }

  /** Goes by Tab to what opens or folds something, and presses. */
  async open(at: string | RegExp, tab?: TabKey): Promise<void> {
    await this.tabTo(at, tab);
    await this.press("Enter");
  }

  /** Goes by Tab to a field and types over what it holds. */
  async fill(field: string | RegExp, text: string): Promise<void> {
    await this.tabTo(field);
    await this.press("Control+A");
    await this.type(text);
  }

  /** From the grid into the pane, to a view. */
  async intoView(view: string): Promise<void> {
    await this.enterPane("A1");
    await this.open(view);
  }

  /** What Tab comes to, Shift+Tab comes to from behind; the last stop is come to from the top again. */
  private async thereAndBack(id: string): Promise<void> {
    const here = (await this.here())?.name ?? "";
    await this.press("Tab");
    // What the pane tells the page takes a moment, in which the focus is where it was.
    const next = await this.here();
    if (!(await this.isInPane()) || next?.name === here) {
      await this.enterPane("A1");
      return this.tabTo(here);
    }
    await this.press("Shift+Tab");
    const back = (await this.here())?.name ?? "";
    if (back !== here) this.faults.push(`${id}: Shift+Tab comes to ${back}, not back to ${here}`);
  }
}
