import { Button } from "@fluentui/react-components";
import type { JSX, RefCallback } from "react";

interface ActionProps {
  readonly label: string;
  /** The label of the press in hand, if one has lasted long enough to show. */
  readonly inHand: string | undefined;
  readonly isPrimary?: boolean;
  /** Whether there is nothing to press it for now. */
  readonly isHeldBack?: boolean;
  readonly ref?: RefCallback<HTMLElement> | undefined;
  readonly onPress: () => Promise<void>;
}

/** A button for one press: says so while its press is in hand, and is held back while another is. */
export function ActionButton({
  label,
  inHand,
  isPrimary = false,
  isHeldBack = false,
  ref,
  onPress,
}: ActionProps): JSX.Element {
  const isAtWork = inHand === label;
  return (
    <Button
      ref={ref}
      size="small"
      appearance={isPrimary ? "primary" : "secondary"}
      // The one at work stays as readable as it was; the others fade.
      aria-disabled={isAtWork || undefined}
      disabledFocusable={(inHand !== undefined && !isAtWork) || isHeldBack}
      onClick={() => void onPress()}
    >
      {isAtWork ? `${label}…` : label}
    </Button>
  );
}
