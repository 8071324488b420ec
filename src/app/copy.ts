/** Copies a text; false where the host does not allow it and the pane shows the text instead. */
export type Copy = (text: string) => Promise<boolean>;
