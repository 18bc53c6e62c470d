import { Component, type ReactNode } from 'react';
import { useEscape } from '../canvas/use-escape.ts';
import { noteMistake } from '../crash/mistakes.ts';
import { useFileActions } from '../files/use-file-actions.ts';
import { t } from '../messages/t.ts';
import { NotLoaded } from './lazy-part.tsx';

interface Props {
  /** What the panel is called, for the sentence. */
  readonly name: string;
  /** Does without it: then nothing stands in its place. Left out: a sentence does, with ways on. */
  readonly onFailed?: () => void;
  /** The way out of what fills the window, or keeps the keys from it: its own is gone with it. Escape takes it, too. */
  readonly out?: { readonly label: string; readonly leave: () => void };
  readonly children: ReactNode;
}

/** Keeps a mistake in one panel from taking the others, or the document, along. React has no function form of this. */
export class PanelBoundary extends Component<Props, { readonly error: Error | undefined }> {
  override state: { readonly error: Error | undefined } = { error: undefined };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override componentDidCatch(error: Error): void {
    noteMistake(error);
    if (this.props.onFailed === undefined) return;
    this.props.onFailed();
    this.setState({ error: undefined });
  }

  private readonly again = () => {
    // What is not saved is in the journal, and the browser asks first.
    if (this.state.error instanceof NotLoaded) window.location.reload();
    else this.setState({ error: undefined });
  };

  private readonly leave = () => {
    this.setState({ error: undefined });
    this.props.out?.leave();
  };

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children;
    if (this.props.onFailed !== undefined) return null;
    return (
      <div role="alert" className="panel-failed">
        <p>{t('app.failed', { name: this.props.name })}</p>
        <p className="panel-failed-why">{this.state.error.message}</p>
        <SaveButton />
        <button type="button" onClick={this.again}>
          {t('app.failed.again')}
        </button>
        {this.props.out !== undefined && <WayOut label={this.props.out.label} onLeave={this.leave} />}
      </div>
    );
  }
}

function WayOut({ label, onLeave }: { readonly label: string; readonly onLeave: () => void }) {
  useEscape(() => {
    onLeave();
    return true;
  });
  return (
    <button type="button" onClick={onLeave}>
      {label}
    </button>
  );
}

function SaveButton() {
  const files = useFileActions();
  return (
    <button type="button" onClick={() => void files.saveFile()}>
      {t('app.failed.save')}
    </button>
  );
}
