/** The ground of Office's theme, such as "#262626"; undefined where the host does not tell. */
export const officeBackground = (): string | undefined => {
  const context: Partial<Office.Context> = Office.context;
  return context.officeTheme?.bodyBackgroundColor;
};
