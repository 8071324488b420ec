import {
  Button,
  createDOMRenderer,
  FluentProvider,
  RendererProvider,
  renderToStyleElements,
} from "@fluentui/react-components";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

const PANE = resolve(__dirname, "../../src/pane");

/** The tokens that the pane's styles name: its own, and those of what it takes from Fluent. */
export const usedTokens = (): ReadonlySet<string> => new Set([...ours(), ...fluents()]);

/** `tokens.colorNeutralForeground1` in a file of the pane. */
function ours(): string[] {
  const files = readdirSync(PANE, { recursive: true, encoding: "utf8" });
  const sources = files.filter((file) => /\.tsx?$/.test(file));
  return sources.flatMap((file) => namesIn(readFileSync(resolve(PANE, file), "utf8"), /\btokens\.(\w+)/g));
}

/** `var(--colorNeutralForeground1)` in the rules that Fluent's components bring with them when they are drawn. */
function fluents(): string[] {
  const renderer = createDOMRenderer();
  const drawn = createElement(FluentProvider, null, createElement(Button));
  renderToStaticMarkup(createElement(RendererProvider, { renderer, children: drawn }));
  const rules = renderToStaticMarkup(createElement("head", null, ...renderToStyleElements(renderer)));
  return namesIn(rules, /var\(--(\w+)/g);
}

const namesIn = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].flatMap(([, name]) => name ?? []);
