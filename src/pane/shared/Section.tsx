import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";
import { useFocusOutline } from "./focus/useFocusOutline";
import { useVisuallyHidden } from "./useVisuallyHidden";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM}`,
    minWidth: 0,
    "& h2": { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
    "& p": { margin: 0 },
  },
  heading: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  folded: {
    padding: `0 ${tokens.spacingHorizontalM}`,
    minWidth: 0,
    "& > summary": {
      cursor: "pointer",
      // Outside, so that a second line begins below the first, not below the arrow.
      listStylePosition: "outside",
      marginInlineStart: "16px",
      fontWeight: tokens.fontWeightSemibold,
      padding: `${tokens.spacingVerticalXXS} 0`,
      overflowWrap: "anywhere",
    },
    "& p": { margin: 0 },
  },
  title: { display: "inline", margin: 0, font: "inherit" },
  flush: { padding: 0 },
  summary: { fontWeight: tokens.fontWeightRegular },
  inside: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
});

interface SectionProps {
  readonly title: string;
  /** Beside the heading. */
  readonly beside?: ReactNode;
  /** Whether what it holds needs no heading to be seen. */
  readonly isPlain?: boolean;
  readonly children: ReactNode;
}

/** A part of the view under its heading. */
export function Section({ title, beside, isPlain = false, children }: SectionProps): JSX.Element {
  const styles = useStyles();
  const unseen = useVisuallyHidden();
  const heading = <h2 className={isPlain ? unseen : undefined}>{title}</h2>;
  return (
    <section aria-label={title} className={styles.section}>
      {beside === undefined ? (
        heading
      ) : (
        <div className={styles.heading}>
          {heading}
          {beside}
        </div>
      )}
      {children}
    </section>
  );
}

interface FoldedProps {
  readonly title: string;
  /** What it holds, in a few words beside the title. */
  readonly summary?: string;
  readonly isOpen?: boolean;
  /** Whether it stands within a section, whose edges it keeps. */
  readonly isFlush?: boolean;
  /** Whether it stands under another heading than the view's, such as a panel's. */
  readonly isInside?: boolean;
  readonly children: ReactNode;
}

/** A part that opens at a press. */
export function Disclosure({
  title,
  summary,
  isOpen = false,
  isFlush = false,
  isInside = false,
  children,
}: FoldedProps): JSX.Element {
  const styles = useStyles();
  const focusOutline = useFocusOutline();
  // Who goes from heading to heading finds what is folded too.
  const Heading = isInside ? "h3" : "h2";
  return (
    <details className={mergeClasses(styles.folded, isFlush && styles.flush)} open={isOpen || undefined}>
      {/* Office.js steps through what says that it is a tab stop, which a summary does not by itself. */}
      <summary tabIndex={0} className={focusOutline}>
        <Heading className={styles.title}>{title}</Heading>
        {summary !== undefined && (
          <>
            {": "}
            <span className={styles.summary}>{summary}</span>
          </>
        )}
      </summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
