import { setImmediate } from "node:timers";
import { ACTIONS } from "../../../src/app/actions";
import { VIEW_NAMES, type ViewName } from "../../../src/pane/views";
import { loadLater } from "../../../src/taskpane/load-later";
import type { SceneName } from "../../fail-anywhere/scenes";
import { expectAsReviewed } from "../../support/as-reviewed";
import type { AtWork } from "../../support/at-work";
import { preferDark } from "../../support/show-pane";
import { everyPress, type Pressed } from "./every-press";

/** Where everything is pressed: together they offer every action. */
const PLACES: readonly (readonly [SceneName, ViewName, ((work: AtWork) => void)?])[] = [
  ["blank", "Fill"],
  ["returned", "Fill"],
  ["checked in place", "Fill"],
  ["without its table", "Fill"],
  ["with cases outside", "Fill"],
  ["with cases on another sheet", "Fill"],
  ["pasted in another order", "Fill"],
  ["faulty", "Fill"],
  ["begun", "Fill", sortCaseNumbers],
  ["hundred", "Choose"],
  ["flagged, and two changed since", "Choose"],
  ["flagged", "Track"],
  ["with a programme", "Track"],
];

/** By themselves, without the rest of the list. */
function sortCaseNumbers({ grid }: AtWork): void {
  const numbers = grid.rangeAt("'Case list'!A6:A14");
  grid.paste("'Case list'!A6", [...grid.values(numbers)].reverse());
}

const pressedIn = new Map<string, readonly Pressed[]>();

beforeAll(async () => {
  // What Node has and jsdom takes away; what waits for the host needs it.
  Object.assign(globalThis, { setImmediate });
  preferDark(false);
  Element.prototype.scrollIntoView = () => undefined;
  Object.assign(navigator, { clipboard: { writeText: () => Promise.resolve() } });
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick", "queueMicrotask", "performance", "Date"] });
  await loadLater();
  const entered = new Set<string>();
  for (const [scene, view, meanwhile] of PLACES)
    pressedIn.set(`${view}: ${scene}`, await everyPress(scene, view, entered, meanwhile));
}, 300_000);
afterAll(() => {
  jest.useRealTimers();
});

const all = (): Pressed[] => [...pressedIn.values()].flat();

test("every action is pressed", () => {
  const ran = new Set(all().flatMap((press) => press.ran));
  const { fill, choose, track } = ACTIONS;
  expect([...fill, ...choose, ...track].map(({ id }) => id).filter((id) => !ran.has(id))).toEqual([]);
});

test("after every press the focus is somewhere, something tells of it, and nothing is said twice", () => {
  const faulty = [...pressedIn].flatMap(([place, presses]) =>
    presses.flatMap(({ control, faults }) => faults.map((fault) => `${place}, ${control}: ${fault}`)),
  );
  expect(faulty).toEqual([]);
});

test("where the focus goes and what is said is as somebody has read it and found it good", () => {
  expectAsReviewed("presses.md", page());
});

/** Each press that runs an action or moves the focus, once in each view for what it comes to. */
function page(): string {
  const views = VIEW_NAMES.map((view) => {
    const presses = [...pressedIn].flatMap(([place, all]) => (place.startsWith(view) ? all : []));
    const told = presses.filter(({ ran, focus }) => ran.length > 0 || focus !== undefined).map(lines);
    return `## ${view}\n\n${[...new Set(told)].join("")}`;
  });
  return `# What is heard after every press\n\nThe action that it runs, where the focus goes, if it leaves what was pressed, and what live regions say: at once, and two seconds later.\n\n${views.join("\n")}`;
}

function lines({ control, ran, focus, heard, heardLater }: Pressed): string {
  const said = [
    ...(focus === undefined ? [] : [`focus: ${focus}`]),
    ...heard.map((words) => `says: ${words}`),
    ...heardLater.map((words) => `later: ${words}`),
  ];
  const action = ran.length === 0 ? "" : ` (${[...new Set(ran)].join(", ")})`;
  return `- ${control}${action}\n${said.map((line) => `  - ${line}\n`).join("")}`;
}
