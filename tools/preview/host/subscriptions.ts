import type { Members } from "./excel-object";

/** The numbers by which Microsoft's runtime knows the events. */
export const eventType = {
  workbookSelectionChanged: 2,
  changed: 10,
  activated: 11,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  tableSelectionChanged: 100,
  tableChanged: 101,
} as const;

/** The target of events that are registered for the whole workbook. */
export const wholeWorkbook = "Workbook";

/** Which events add-ins want, and for what. */
export class Subscriptions {
  private readonly counts = new Map<string, number>();

  add(type: number, target: string): void {
    this.change(type, target, 1);
  }

  remove(type: number, target: string): void {
    this.change(type, target, -1);
  }

  has(type: number, target: string): boolean {
    return (this.counts.get(`${type} ${target}`) ?? 0) > 0;
  }

  private change(type: number, target: string, by: number): void {
    const key = `${type} ${target}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) + by));
  }
}

interface Subscribed {
  readonly subscriptions: Subscriptions;
}

/** The methods by which the runtime registers events, from their names in requests and their numbers. */
export function eventMethods<Self>(
  target: (self: Self) => string,
  events: Readonly<Record<string, number>>,
): NonNullable<Members<Self, Subscribed>["readMethods"]> {
  return Object.fromEntries(
    Object.entries(events).flatMap(([name, type]) => [
      [`_Register${name}`, (self, { subscriptions }) => subscriptions.add(type, target(self))],
      [`_Unregister${name}`, (self, { subscriptions }) => subscriptions.remove(type, target(self))],
    ]),
  );
}
