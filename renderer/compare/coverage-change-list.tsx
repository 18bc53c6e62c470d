import { Suspense, useState } from 'react';
import { lazyPart } from '../app/lazy-part.tsx';
import type { StageOf } from '../../shared/picture/drawn-stage.ts';
import { t } from '../messages/t.ts';

const CoverageChanges = lazyPart(async () => (await import('./coverage-changes.tsx')).CoverageChanges);

/** Which targets can express more or less than of the other stage. Asked for, and loaded, when it is opened. */
export function CoverageChangeList({ before }: { readonly before: StageOf }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('compare.coverage')}</summary>
      <Suspense fallback={null}>{open && <CoverageChanges before={before} />}</Suspense>
    </details>
  );
}
