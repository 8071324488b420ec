/** What the pane's components need that jsdom does not have. */
import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";
import { TextEncoder } from "node:util";

/**
 * Parts that load later are compiled the first time that a machine runs a test of them, and on a busy one that takes
 * more than the second for which Testing Library looks for what is to come.
 */
configure({ asyncUtilTimeout: 20_000 });

/** Fluent measures with one; jsdom lays nothing out, so nothing ever changes size. */
class StillResizeObserver implements ResizeObserver {
  observe(): void {
    return;
  }
  unobserve(): void {
    return;
  }
  disconnect(): void {
    return;
  }
}

globalThis.ResizeObserver = StillResizeObserver;

/** Tickets and fingerprints are made of bytes. */
Object.assign(globalThis, { TextEncoder });
// axe draws letters of buttons whose name is longer than what they show, and does without where it cannot.
HTMLCanvasElement.prototype.getContext = () => null;

/**
 * jsdom asks every rule of every style sheet about each element whose role is asked for, which took most of the time
 * of these tests. Only rules that hide something matter to roles, and the theme's own.
 */
const insertRule = CSSStyleSheet.prototype.insertRule;
CSSStyleSheet.prototype.insertRule = function (this: CSSStyleSheet, rule: string, index?: number): number {
  const matters = /display:\s*none|visibility:\s*hidden|\{\s*--/.test(rule);
  return matters ? insertRule.call(this, rule, index) : this.cssRules.length;
};
