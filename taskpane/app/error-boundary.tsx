import { Component, type ReactNode } from 'react';

interface Props {
  /** Shown instead of what failed; `retry` tries it again. */
  readonly fallback: (cause: unknown, retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

interface State {
  readonly failed: { readonly cause: unknown } | undefined;
}

/** Keeps a failure in one place of the pane from taking the rest with it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: undefined };

  static getDerivedStateFromError(cause: unknown): State {
    return { failed: { cause } };
  }

  override render(): ReactNode {
    const { failed } = this.state;
    if (!failed) return this.props.children;
    return this.props.fallback(failed.cause, () => this.setState({ failed: undefined }));
  }
}
