import { Button } from "@fluentui/react-components";
import type { JSX, RefCallback } from "react";
import type { ActionInfo } from "../../app/action";
import type { RunningAction } from "../../app/state";

interface ActionButtonProps {
  readonly action: ActionInfo;
  /** The action that runs, if one has run long enough to show. */
  readonly running: RunningAction | undefined;
  /** On what this button's press works, where the action has a target. */
  readonly target?: string;
  /** Of what it is, where several of its buttons stand on the screen: said after the words, not seen. */
  readonly of?: string;
  /** Where the action's own words would not tell enough. */
  readonly label?: string;
  /** The id of what tells more of it. */
  readonly describedBy?: string | undefined;
  readonly isPrimary?: boolean;
  /** Whether there is nothing to press it for now. */
  readonly isHeldBack?: boolean;
  readonly ref?: RefCallback<HTMLElement> | undefined;
  readonly onPress: () => Promise<unknown>;
}

/** A button for an action: says so while its own press runs, and is held back while another does. */
export function ActionButton({
  action,
  running,
  target,
  of,
  label = action.label,
  describedBy,
  isPrimary = false,
  isHeldBack = false,
  ref,
  onPress,
}: ActionButtonProps): JSX.Element {
  const isRunning = running?.id === action.id && running.target === target;
  const words = isRunning ? `${label}…` : label;
  return (
    <Button
      ref={ref}
      size="small"
      aria-label={of === undefined ? undefined : `${words}: ${of}`}
      aria-describedby={describedBy}
      appearance={isPrimary ? "primary" : "secondary"}
      // The one at work stays as readable as it was; the others fade.
      aria-disabled={isRunning || undefined}
      disabledFocusable={(running !== undefined && !isRunning) || isHeldBack}
      onClick={() => void onPress()}
    >
      {words}
    </Button>
  );
}
