import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Severity } from "../../domain/case-list/finding";

/** What a sign stands for. Each has a shape of its own, so that nothing hangs on colour. */
export type StatusIconKind = Severity | "explained" | "done";

const useStyles = makeStyles({
  sign: { flexShrink: 0, width: "16px", height: "16px", fill: "currentColor", forcedColorAdjust: "auto" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  explained: { color: tokens.colorNeutralForeground2 },
  info: { color: tokens.colorNeutralForeground3 },
  done: { color: tokens.colorStatusSuccessForeground1 },
});

/** Octagon with a cross, triangle, speech, ring with an i, disc with a tick; on a grid of 16, cut out of their shape. */
const SHAPES: Readonly<Record<StatusIconKind, string>> = {
  error:
    "M5 1h6l4 4v6l-4 4H5l-4-4V5zM5.2 6.3 6.9 8 5.2 9.7l1.1 1.1L8 9.1l1.7 1.7 1.1-1.1L9.1 8l1.7-1.7-1.1-1.1L8 6.9 6.3 5.2z",
  warning: "M8 1 15.5 15H.5zM7.2 6v4.5h1.6V6zM7.2 11.7v1.6h1.6v-1.6z",
  explained: "M1 2h14v9.5H8.5L4.5 15v-3.5H1zM3.5 4.6v1.3h9V4.6zM3.5 7.4v1.3h6V7.4z",
  info: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM8 2.3a5.7 5.7 0 1 0 0 11.4A5.7 5.7 0 0 0 8 2.3zM7.3 7h1.4v4.3H7.3zM7.3 4.6h1.4V6H7.3z",
  done: "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM11 5 7 9 5 7l-1.1 1.1L7 11.2l5.1-5.1z",
};

/** A sign beside words that say the same. */
export function StatusIcon({ kind }: { readonly kind: StatusIconKind }): JSX.Element {
  const styles = useStyles();
  return (
    <svg className={mergeClasses(styles.sign, styles[kind])} viewBox="0 0 16 16" aria-hidden="true">
      <path fillRule="evenodd" d={SHAPES[kind]} />
    </svg>
  );
}
