import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type JSX, useEffect, useRef } from "react";
import { useControl } from "./Field";

const useStyles = makeStyles({
  field: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
  },
  label: { display: "block", width: "100%", fontSize: tokens.fontSizeBase200 },
  text: { display: "block", resize: "vertical" },
});

interface CopyFieldProps {
  /** What the text is, above it. */
  readonly label: string;
  readonly text: string;
  readonly onClose: () => void;
}

/** A text to copy by hand, selected already. */
export function CopyField({ label, text, onClose }: CopyFieldProps): JSX.Element {
  const styles = useStyles();
  const control = useControl();
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, [text]);
  return (
    <div className={styles.field}>
      <label className={styles.label}>
        {label}
        <textarea ref={area} readOnly rows={6} className={mergeClasses(control, styles.text)} value={text} />
      </label>
      <Button size="small" onClick={onClose}>
        Close
      </Button>
    </div>
  );
}
