import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
  },
});

/** The class of words that may be read, and need not be. */
export const useSecondaryText = (): string => useStyles().quiet;
