import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type JSX, useEffect, useRef } from "react";
import { useControl } from "../shared/Field";

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

interface RequestFieldProps {
  readonly text: string;
  readonly onClose: () => void;
}

/** The request to copy by hand, selected already. */
export function RequestField({ text, onClose }: RequestFieldProps): JSX.Element {
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
        The request
        <textarea ref={area} readOnly rows={6} className={mergeClasses(control, styles.text)} value={text} />
      </label>
      <Button size="small" onClick={onClose}>
        Close
      </Button>
    </div>
  );
}
