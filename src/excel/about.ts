/** "Excel OfficeOnline": what support asks first. In its own chunk, since the pane works without it. */
export async function hostAndPlatform(): Promise<string> {
  const { Utilities } = await import("@microsoft/office-js-helpers");
  return `${Utilities.host} ${Utilities.platform}`;
}
