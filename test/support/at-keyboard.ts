import type { Preview } from "./preview";

/** A stop of the Tab key. */
export interface Stop {
  /** By its tag: "button", "checkbox", "summary". */
  readonly kind: string;
  readonly name: string;
  /** Whether it is the title of a part that is folded. */
  readonly isFolded: boolean;
  /** What is wrong with it; empty as a rule. */
  readonly faults: readonly string[];
}

export type TabKey = "Tab" | "Shift+Tab";

/** In pixels: the least that a finger or an unsteady hand hits. */
const LEAST = 24;
/** More than any view has. */
const MOST_STOPS = 250;

/** A person with a keyboard alone in the preview's pane, under Office.js, which handles Tab by itself. */
export class AtKeyboard {
  constructor(private readonly preview: Preview) {}

  press(...keys: readonly string[]): Promise<void> {
    return keys.reduce(
      (before, key) => before.then(() => this.preview.page.keyboard.press(key)),
      Promise.resolve(),
    );
  }

  type(text: string): Promise<void> {
    return this.preview.page.keyboard.type(text);
  }

  /** Whether the keyboard is in the pane, and not in the grid. */
  isInPane(): Promise<boolean> {
    return this.preview.page.evaluate(() => document.activeElement instanceof HTMLIFrameElement);
  }

  /** From a cell of the grid into the pane. */
  async enterPane(cell: string): Promise<void> {
    await this.preview.goTo(cell);
    await this.press("F6");
    await this.preview.page.waitForFunction(() => document.activeElement instanceof HTMLIFrameElement);
    await this.preview.pane.locator(":focus").waitFor();
  }

  /** What has the focus in the pane; undefined where nothing has. */
  here(): Promise<Stop | undefined> {
    return this.preview.pane.locator("body").evaluate(stopHere, LEAST);
  }

  /** Presses Tab, or Shift+Tab, until something of this name has the focus. */
  async tabTo(name: string | RegExp, key: TabKey = "Tab"): Promise<void> {
    const passed: string[] = [];
    for (let i = 0; i < MOST_STOPS; i++) {
      const here = (await this.here())?.name ?? "";
      if (typeof name === "string" ? here === name : name.test(here)) return;
      passed.push(here);
      await this.press(key);
    }
    throw new Error(`${key} does not come to ${String(name)}, but to ${passed.slice(0, 60).join(", ")}`);
  }

  /** Presses Tab until the focus is in the panel that is open. */
  async tabIntoPanel(): Promise<void> {
    const inside = this.preview.pane.locator("section:has(> h2[tabindex]) :focus");
    for (let i = 0; i < MOST_STOPS && (await inside.count()) === 0; i++) await this.press("Tab");
    await inside.waitFor();
  }

  /** All stops from where the focus is, that one included, until the key leads out of the pane; what is folded is opened on the way. */
  async walk(key: TabKey): Promise<Stop[]> {
    const first = await this.here();
    const stops: Stop[] = first ? [first] : [];
    while (stops.length < MOST_STOPS) {
      await this.press(key);
      // What the pane tells the page takes a moment, in which the focus is where it was.
      const here = await this.here();
      if (!(await this.isInPane())) return stops;
      if (!here) continue;
      stops.push(here);
      if (here.isFolded) await this.press("Enter");
    }
    throw new Error(`${key} comes to no end after ${stops.at(-1)?.name ?? "nothing"}.`);
  }
}

/** What has the focus in this page, and what somebody would stumble over there; it is sent to the page as it stands. */
function stopHere(body: Element, least: number): Stop | undefined {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === body) return undefined;
  const label =
    "labels" in element ? (element.labels as NodeListOf<HTMLLabelElement> | null)?.[0] : undefined;
  const isSummary = element.tagName === "SUMMARY";
  const text = element.getAttribute("aria-label") ?? (label ?? element).textContent;
  // What a part holds is said after its title.
  const name = (isSummary ? text.replace(/:.*/s, "") : text).replace(/\s+/g, " ").trim();
  const faults: string[] = name === "" ? ["it has no name"] : [];
  const { left, top, width, height } = element.getBoundingClientRect();
  // The middle of its upper edge is what a sticky top would cover.
  const there = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 8));
  if (!there || !(element.contains(there) || there.contains(element)))
    faults.push("it is covered or out of sight");
  /** A box and the label around it are one target. */
  const targetOf = (one: Element): DOMRect => (one.closest("label") ?? one).getBoundingClientRect();
  const target = targetOf(element);
  const [x, y] = [target.left + target.width / 2, target.top + target.height / 2];
  const isNear = (other: Element): boolean => {
    const rect = targetOf(other);
    if (rect.width === 0 || other.contains(element) || element.contains(other)) return false;
    const [across, down] = [
      Math.max(rect.left - x, 0, x - rect.right),
      Math.max(rect.top - y, 0, y - rect.bottom),
    ];
    return Math.hypot(across, down) < least / 2;
  };
  const targets = document.querySelectorAll("a[href], button, input, select, textarea, summary");
  const isSmall = target.width < least || target.height < least;
  const near = isSmall ? [...targets].find(isNear) : undefined;
  if (near)
    faults.push(
      `it is ${Math.round(target.width)} by ${Math.round(target.height)} pixels, and ${near.outerHTML.slice(0, 90)} is near`,
    );
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const isMarked = (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
  // A heading has it only to be read out.
  if (!isMarked && !element.matches("h2")) faults.push("nothing shows that it has the focus");
  const kind = element.getAttribute("type") === "checkbox" ? "checkbox" : element.tagName.toLowerCase();
  return { kind, name, faults, isFolded: isSummary && element.parentElement?.hasAttribute("open") !== true };
}
