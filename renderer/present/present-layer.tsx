import { Suspense } from 'react';
import { lazyPart } from '../app/lazy-part.tsx';
import { PanelBoundary } from '../app/panel-boundary.tsx';
import { useEditorStore } from '../state/hooks.ts';
import { t } from '../messages/t.ts';
import { end, present } from './present-actions.ts';
import { usePresent } from './present-store.ts';

const Presentation = lazyPart(async () => (await import('./presentation.tsx')).Presentation);
const Outside = lazyPart(async () => (await import('./outside.tsx')).Outside);
const EndDialog = lazyPart(async () => (await import('./end-dialog.tsx')).EndDialog);

/** Over the designer: the presentation, the way back to it, or what is left of it. */
export function PresentLayer() {
  const store = useEditorStore();
  const on = usePresent((state) => state.on);
  if (on === 'off') return null;
  return (
    <PanelBoundary name={t('present.title')} out={{ label: t('present.end'), leave: end }}>
      <Suspense fallback={null}>
        {on === 'showing' && <Presentation />}
        {on === 'ending' ? <EndDialog /> : <Outside />}
        {on === 'editing' && (
          <div className="presenting-bar" role="region" aria-label={t('present.under-way')}>
            <span>{t('present.under-way.text')}</span>
            <button type="button" onClick={() => present(store)}>
              {t('present.back')}
            </button>
            <button type="button" onClick={end}>
              {t('present.end')}
            </button>
          </div>
        )}
      </Suspense>
    </PanelBoundary>
  );
}
