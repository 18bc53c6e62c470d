import type { KeyboardEvent, MouseEvent } from 'react';
import { usePerform } from '../actions/use-actions.ts';
import { useFileActions } from '../files/use-file-actions.ts';
import { t } from '../messages/t.ts';
import './design-tabs.css';
import type { OpenDocument } from './documents.ts';
import { useDocumentList, useDocuments } from './use-documents.ts';

const MIDDLE = 1;

/** The designs that are open in this window, when there are several: one is on screen, a dot says what is not saved. */
export function DesignTabs() {
  const documents = useDocuments();
  const perform = usePerform();
  const shown = useDocumentList((list) => list.shown.id);
  const open = useDocumentList((list) => list.all).filter(({ name }) => name !== undefined);
  if (open.length < 2) return null;
  const step = ({ key, currentTarget }: KeyboardEvent<HTMLElement>) => {
    const by = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    const next = open[(open.findIndex(({ id }) => id === shown) + by + open.length) % open.length];
    if (by === 0 || next === undefined) return;
    documents.show(next.store);
    currentTarget.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <nav className="design-tabs" aria-label={t('tabs.title')}>
      <div className="design-tab-list" role="tablist" aria-label={t('tabs.title')} tabIndex={-1} onKeyDown={step}>
        {open.map((each) => (
          <DesignTab key={each.id} document={each} label={labelOf(each, open)} shown={each.id === shown} />
        ))}
      </div>
      <button
        type="button"
        className="design-tabs-close"
        aria-label={t('tabs.close')}
        title={t('tabs.close')}
        onClick={() => perform('file.close')}
      >
        ×
      </button>
    </nav>
  );
}

/** Designs of one name are told apart by their files. */
function labelOf({ name = '', store }: OpenDocument, open: readonly OpenDocument[]): string {
  const alone = open.filter((each) => each.name === name).length === 1;
  return alone ? name : `${name} (${store.getState().file.name})`;
}

interface TabProps {
  readonly document: OpenDocument;
  readonly label: string;
  readonly shown: boolean;
}

/** It is closed by the middle button of the pointer and by Delete, too; the focus goes to the one that is on screen then. */
function DesignTab({ document: { id, dirty, store }, label, shown }: TabProps) {
  const documents = useDocuments();
  const files = useFileActions();
  const close = async () => {
    const next = () => document.getElementById(`tab-${documents.list.getState().shown.id}`);
    if (await files.closeDesign(store)) next()?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Delete') return;
    event.preventDefault();
    void close();
  };
  const onAuxClick = ({ button }: MouseEvent) => button === MIDDLE && void close();
  return (
    <button
      type="button"
      role="tab"
      id={`tab-${id}`}
      className="design-tab"
      aria-selected={shown}
      tabIndex={shown ? 0 : -1}
      title={t('tabs.how-to-close')}
      onClick={() => documents.show(store)}
      onAuxClick={onAuxClick}
      onKeyDown={onKeyDown}
    >
      {dirty && <span className="dirty-dot" aria-hidden="true" />}
      <span className="design-tab-name">{label}</span>
      {dirty && <span className="unseen">{t('tabs.unsaved')}</span>}
    </button>
  );
}
