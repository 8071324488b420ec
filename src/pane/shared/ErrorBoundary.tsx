import { Component, type ReactNode } from "react";
import { BROKEN_WORDS } from "./words";

/** Keeps the rest of the pane at work when a view breaks down. */
export class ErrorBoundary extends Component<
  { readonly children: ReactNode },
  { readonly isBroken: boolean }
> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken ? <p role="alert">{BROKEN_WORDS}</p> : this.props.children;
  }
}
