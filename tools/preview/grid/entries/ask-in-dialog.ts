/** What is asked, and the buttons that answer it. */
interface Question<Answer extends string> {
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly (readonly [label: string, answer: Answer])[];
  /** What Enter answers. */
  readonly focused: Answer;
  /** What Esc answers. */
  readonly escape: Answer;
}

/** Excel's own title, where nothing else is said. */
export const EXCEL = "Microsoft Excel";

/** Asks over the whole page. */
export function askInDialog<Answer extends string>(
  container: HTMLElement,
  { title, message, buttons, focused, escape }: Question<Answer>,
): Promise<Answer> {
  const dialog = document.createElement("dialog");
  dialog.className = "entry";
  const heading = document.createElement("h2");
  heading.id = "entry-title";
  heading.textContent = title;
  const text = document.createElement("p");
  text.id = "entry-text";
  text.textContent = message;
  dialog.setAttribute("role", "alertdialog");
  dialog.setAttribute("aria-labelledby", heading.id);
  dialog.setAttribute("aria-describedby", text.id);
  dialog.append(heading, text);
  return new Promise((resolve) => {
    for (const [label, answer] of buttons) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = label;
      button.autofocus = answer === focused;
      button.addEventListener("click", () => dialog.close(answer));
      dialog.append(button);
    }
    // The grid hears of no key that is pressed here.
    for (const kind of ["keydown", "keyup", "keypress"] as const)
      dialog.addEventListener(kind, (event) => event.stopPropagation());
    dialog.addEventListener("close", () => {
      const { returnValue } = dialog;
      dialog.remove();
      resolve(buttons.find(([, answer]) => answer === returnValue)?.[1] ?? escape);
    });
    container.append(dialog);
    dialog.showModal();
  });
}
