import { watchPaneVisibility } from "./pane-visibility";

/**
 * Ties the ribbon's buttons to what they do; ids as in the manifest. Each shows the pane first, unless it is open:
 * showing takes the keyboard out of the grid on Windows (OfficeDev/office-js#5050).
 */
export function onRibbon(buttons: Readonly<Record<string, () => Promise<unknown>>>): void {
  let isShown = false;
  const shown = (): void => {
    isShown = true;
  };
  watchPaneVisibility((now) => {
    isShown = now;
  });
  // Nothing is told of a pane that was open at the start; whoever uses it sees it.
  addEventListener("focus", shown);
  addEventListener("pointerdown", shown);
  const show = (): Promise<void> => (isShown ? Promise.resolve() : Office.addin.showAsTaskpane().then(shown));
  for (const [id, action] of Object.entries(buttons))
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
      const done = (): void => {
        event.completed();
      };
      // Without the pane the press is done all the same.
      show().then(action, action).then(done, done);
    });
}
