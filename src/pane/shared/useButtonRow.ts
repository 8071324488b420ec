import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** The class of a row of buttons. */
export const useButtonRow = (): string => useStyles().actions;
