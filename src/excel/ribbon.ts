/** Ties the ribbon's buttons to what they do; ids as in the manifest. Each shows the pane first. */
export function onRibbon(buttons: Readonly<Record<string, () => Promise<unknown>>>): void {
  for (const [id, action] of Object.entries(buttons))
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
      void Office.addin
        .showAsTaskpane()
        .then(action)
        .finally(() => {
          event.completed();
        });
    });
}
