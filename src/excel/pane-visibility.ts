/**
 * Calls back when the pane has been shown or hidden: our code goes on when it is closed (SharedRuntime). Silent where
 * the host does not tell, as on the web, where the code may stop with the pane (OfficeDev/office-js#6844).
 */
export function watchPaneVisibility(changed: (isShown: boolean) => void): void {
  Office.addin
    .onVisibilityModeChanged(({ visibilityMode }) => {
      changed(visibilityMode === Office.VisibilityMode.taskpane);
    })
    .catch(() => undefined);
}
