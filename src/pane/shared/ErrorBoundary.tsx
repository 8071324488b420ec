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

  /** Shown again after another view, it tries again. */
  override componentDidMount(): void {
    if (this.state.isBroken) this.setState({ isBroken: false });
  }

  override render(): ReactNode {
    return this.state.isBroken ? <p role="alert">{BROKEN_WORDS}</p> : this.props.children;
  }
}
