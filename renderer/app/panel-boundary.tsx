import { Component, type ErrorInfo, type ReactNode } from 'react';

interface Props {
  /** What the panel is called, for the sentence. */
  readonly name: string;
  readonly children: ReactNode;
}

/** Keeps a mistake in one panel from taking the others, or the document, along. React has no function form of this. */
export class PanelBoundary extends Component<Props, { readonly error: Error | undefined }> {
  override state: { readonly error: Error | undefined } = { error: undefined };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(`${this.props.name}:`, error, info.componentStack);
  }

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children;
    return (
      <div role="alert" className="panel-failed">
        <p>{this.props.name} could not be shown. Your design is not affected: save it, or undo the last step.</p>
        <p className="panel-failed-why">{this.state.error.message}</p>
        <button type="button" onClick={() => this.setState({ error: undefined })}>
          Try again
        </button>
      </div>
    );
  }
}
