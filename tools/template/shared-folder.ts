/** The shared folder among a command's words: `--env share=\\server\folder`. Throws where it is none. */
export function sharedFolderIn(words: readonly string[]): string | undefined {
  const share = words.find((word) => word.startsWith("share="))?.slice("share=".length);
  if (share === undefined) return undefined;
  // Excel knows a catalogue by the very path that was entered in its Trust Center, and takes no local one.
  if (!/^\\\\[^\\/]+\\[^\\/]/.test(share))
    throw new Error(
      `“${share}” is not the path of a shared folder. Use one like: --env share=\\\\server\\add-ins`,
    );
  return share;
}
