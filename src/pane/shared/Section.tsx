import { makeStyles, tokens } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";
import { useFocusOutline } from "./useFocusOutline";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM}`,
    minWidth: 0,
    "& > h2": { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
    "& p": { margin: 0 },
  },
  folded: {
    padding: `0 ${tokens.spacingHorizontalM}`,
    minWidth: 0,
    "& > summary": {
      cursor: "pointer",
      fontWeight: tokens.fontWeightSemibold,
      padding: `${tokens.spacingVerticalXXS} 0`,
    },
    "& p": { margin: 0 },
  },
  inside: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
});

/** A part of the view under its heading. */
export function Section({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): JSX.Element {
  const styles = useStyles();
  return (
    <section aria-label={title} className={styles.section}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

interface FoldedProps {
  readonly title: string;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** A part that opens at a press. */
export function Disclosure({ title, isOpen = false, children }: FoldedProps): JSX.Element {
  const styles = useStyles();
  const focusOutline = useFocusOutline();
  return (
    <details className={styles.folded} open={isOpen || undefined}>
      {/* Office.js steps through what says that it is a tab stop, which a summary does not by itself. */}
      <summary tabIndex={0} className={focusOutline}>
        {title}
      </summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
