import { webLightTheme } from "@fluentui/react-components";

/** The names of all tokens that Fluent's themes define. */
export const fluentTokens = (): readonly string[] => Object.keys(webLightTheme);
