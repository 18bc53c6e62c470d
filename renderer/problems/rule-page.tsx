import { Button } from '@mui/material';
import { Suspense, useState } from 'react';
import { lazyPart } from '../app/lazy-part.tsx';
import { rules } from '../../shared/rules/index.ts';
import { waiverMetas } from '../../shared/rules/waivers.ts';
import { t } from '../messages/t.ts';

const RuleDialog = lazyPart(async () => (await import('./rule-dialog.tsx')).RuleDialog);

/** A button that opens the page of a rule: the same text as in the docs, from the rule itself. */
export function AboutRule({ id }: { readonly id: string }) {
  const [open, setOpen] = useState(false);
  const meta = [...rules.map((rule) => rule.meta), ...waiverMetas].find((each) => each.id === id);
  if (meta === undefined) return null;
  return (
    <>
      <Button color="inherit" onClick={() => setOpen(true)} sx={{ textDecoration: 'underline', py: 0, ml: -0.75 }}>
        {t('problems.about-rule')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <RuleDialog meta={meta} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
