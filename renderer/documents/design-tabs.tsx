import type { KeyboardEvent } from 'react';
import { usePerform } from '../actions/use-actions.ts';
import { t } from '../messages/t.ts';
import './design-tabs.css';
import type { OpenDocument } from './documents.ts';
import { useDocumentList, useDocuments } from './use-documents.ts';

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
          <DesignTab key={each.id} document={each} shown={each.id === shown} />
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

function DesignTab({ document: { id, name, dirty, store }, shown }: { document: OpenDocument; shown: boolean }) {
  const documents = useDocuments();
  return (
    <button
      type="button"
      role="tab"
      id={`tab-${id}`}
      className="design-tab"
      aria-selected={shown}
      tabIndex={shown ? 0 : -1}
      onClick={() => documents.show(store)}
    >
      {dirty && <span className="dirty-dot" aria-hidden="true" />}
      <span className="design-tab-name">{name}</span>
      {dirty && <span className="unseen">{t('tabs.unsaved')}</span>}
    </button>
  );
}
