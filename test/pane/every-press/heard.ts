const REGION = "[role=status], [role=alert]";

const inOneLine = (text: string | null): string => (text ?? "").replace(/\s+/g, " ").trim();

const regionOf = (node: Node): Element | null =>
  (node instanceof Element ? node : node.parentElement)?.closest(REGION) ?? null;

/** What a screen reader says by itself: what comes into live regions. */
export class Heard {
  private readonly observer = new MutationObserver((records) => this.note(records));
  /** What came into each region. */
  private readonly said = new Map<Element, Set<Node>>();

  constructor() {
    this.observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  }

  /** What was said since the last time, and still stands there: a line for each region. */
  take(): string[] {
    this.note(this.observer.takeRecords());
    const lines = [...this.said].flatMap(([region, nodes]) => {
      const there = [...nodes].filter((node) => node.isConnected);
      // A status is read as a whole unless it says otherwise.
      const isWhole = region.getAttribute("aria-atomic") !== "false";
      return there.length === 0
        ? []
        : (isWhole ? [region] : there).map(({ textContent }) => inOneLine(textContent));
    });
    this.said.clear();
    return lines.filter((line) => line !== "");
  }

  stop(): void {
    this.observer.disconnect();
  }

  private note(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes } of records)
      if (type === "characterData") this.add(regionOf(target), target);
      else
        for (const node of addedNodes) {
          this.add(regionOf(target), node);
          // An alert is heard as it comes; a status that comes with its words is not.
          if (!(node instanceof Element)) continue;
          const alerts = [node, ...node.querySelectorAll("*")].filter((one) => one.matches("[role=alert]"));
          for (const alert of alerts) this.add(alert, alert);
        }
  }

  private add(region: Element | null, node: Node): void {
    if (region) this.said.set(region, (this.said.get(region) ?? new Set()).add(node));
  }
}
