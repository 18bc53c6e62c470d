import { Component, type ErrorInfo, type ReactNode } from 'react';
import { useFileActions } from '../files/use-file-actions.ts';
import { t } from '../messages/t.ts';
import { NotLoaded } from './lazy-part.tsx';

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

  private readonly again = () => {
    // What is not saved is in the journal, and the browser asks first.
    if (this.state.error instanceof NotLoaded) window.location.reload();
    else this.setState({ error: undefined });
  };

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children;
    return (
      <div role="alert" className="panel-failed">
        <p>{t('app.failed', { name: this.props.name })}</p>
        <p className="panel-failed-why">{this.state.error.message}</p>
        <SaveButton />
        <button type="button" onClick={this.again}>
          {t('app.failed.again')}
        </button>
      </div>
    );
  }
}

function SaveButton() {
  const files = useFileActions();
  return (
    <button type="button" onClick={() => void files.saveFile()}>
      {t('app.failed.save')}
    </button>
  );
}
