import { makeStyles, tokens } from "@fluentui/react-components";
import { type JSX, type ReactNode, useEffect, useId, useRef } from "react";
import { useEscape } from "./focus/useEscape";

interface PanelProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    "& p": { margin: 0 },
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    // It has the focus only to be read out; what is pressed next shows its own.
    outlineStyle: "none",
    scrollMarginTop: "200px",
  },
});

/** What a press opens to be seen or decided first. Takes the focus; Escape closes it. */
export function Panel({ title, onClose, children }: PanelProps): JSX.Element {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const panel = useEscape<HTMLElement>(onClose);
  const id = useId();
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    const ending = new AbortController();
    // Office.js takes Tab into its own hands, and from what is no tab stop it leaves the pane for the grid.
    const stayInPane = (event: KeyboardEvent): void => {
      if (event.key === "Tab") event.stopPropagation();
    };
    heading.current?.addEventListener("keydown", stayInPane, { signal: ending.signal });
    return () => {
      ending.abort();
    };
  }, []);
  return (
    <section ref={panel} aria-labelledby={id} className={styles.panel}>
      <h2 ref={heading} id={id} tabIndex={-1} className={styles.heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}
