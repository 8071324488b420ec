import { fireEvent } from "@testing-library/react";

const CONTROLS = "button, input, select, textarea";

const inOneLine = (text: string | null): string => (text ?? "").replace(/\s+/g, " ").trim();

/** What a screen reader calls an element, near enough to tell one from the other. */
export function nameOf(element: Element): string {
  const own = element.getAttribute("aria-label");
  if (own !== null) return inOneLine(own);
  // All labels stand around their field or right before it; jsdom takes long to find any others.
  const hasLabel = !(element instanceof HTMLButtonElement) && element.matches(CONTROLS);
  const label = hasLabel ? (element.closest("label") ?? element.previousElementSibling) : undefined;
  return inOneLine((label ?? element).textContent);
}

/** The part in which it stands: a panel's buttons can be called as the one that opens it. */
const partOf = (element: Element): string => {
  const part = element.closest("section");
  return part?.getAttribute("aria-label") ?? part?.querySelector("h2")?.textContent ?? "";
};

/** Of buttons that are of one kind, "Track 1001" and "Track 1002", or all findings, one is pressed; of fields likewise. */
export const kindOf = (element: Element): string =>
  [element.tagName, partOf(element), nameOf(element).replace(isField(element) ? /: .*/ : "", "")]
    .join(" ")
    .replace(/ [A-Z]{1,2}\d+\b.*: .*| Undo .*/, (words) => words.slice(0, 3))
    .replace(/\d[\d,/]*/g, "#")
    .replace(/ ?[▲▼]|…/g, "");

const isHeld = (element: Element): boolean => element.getAttribute("aria-disabled") === "true";

/** All that can be pressed, chosen or typed into, but for the buttons of the views; all that is folded is opened. */
export function controls(): HTMLElement[] {
  for (const folded of document.querySelectorAll("details")) folded.open = true;
  const all = [...document.querySelectorAll<HTMLElement>(CONTROLS)];
  return all.filter((one) => !one.closest("[aria-label=View]") && !isHeld(one));
}

/** What is said of a control besides its name. */
export const stateOf = (element: Element): string =>
  JSON.stringify([
    nameOf(element),
    ...["aria-pressed", "aria-expanded", "aria-current", "aria-describedby"].map((name) =>
      element.getAttribute(name),
    ),
    element.closest("th")?.getAttribute("aria-sort"),
    element instanceof HTMLInputElement && [element.checked, element.value],
    element instanceof HTMLSelectElement && element.value,
    element instanceof HTMLTextAreaElement && element.value,
  ]);

/** What an error asks for, "such as 14/03/2005" or "1 to 9,999". */
const exampleIn = (words: string): string | undefined =>
  (/such as ([^ ,]+?)[.,]?(?:$| )/.exec(words) ?? /(\d+) to \d/.exec(words))?.[1];

/** What can be entered in a field: another choice, what its error gives as an example, else a word, or nothing if that was refused. */
function entryOf(field: HTMLElement): string {
  if (field instanceof HTMLSelectElement)
    return (
      [...field.options].find(({ value }) => value !== "" && value !== field.value)?.value ?? field.value
    );
  const isRefused = field.ariaInvalid === "true";
  const error = document.getElementById(field.getAttribute("aria-describedby") ?? "")?.textContent ?? "";
  const isFilled = field instanceof HTMLInputElement && field.value !== "";
  return (isRefused ? exampleIn(error) : undefined) ?? (isRefused && isFilled ? "" : "seen");
}

/** Enters something in a field. */
export function enter(field: HTMLElement): void {
  fireEvent.change(field, { target: { value: entryOf(field) } });
}

/** Whether something is entered in it; else it is pressed. */
export const isField = (control: Element): boolean =>
  !(control instanceof HTMLButtonElement) && control.getAttribute("type") !== "checkbox";

/** Presses a button or a box, or enters something in a field. */
export function use(control: HTMLElement): void {
  control.focus();
  if (isField(control)) {
    enter(control);
    fireEvent.keyDown(control, { key: "Enter" });
  } else control.click();
}
