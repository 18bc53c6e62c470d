import { Button, LinearProgress } from '@mui/material';
import { Panel } from '@xyflow/react';
import { useEscape } from '../canvas/use-escape.ts';
import { t } from '../messages/t.ts';
import { cancelTidy } from './run-tidy.ts';
import './tidy.css';
import { useTidy } from './tidy-store.ts';

/** How far a layout is, with a way to give it up. */
export function TidyProgress() {
  const progress = useTidy((state) => state.progress);
  useEscape(cancelTidy);
  if (progress === undefined) return null;
  const { done, of } = progress;
  return (
    <Panel position="top-center" className="tidy-progress">
      <span>{t('tidy.under-way', { done, of })}</span>
      <LinearProgress variant="determinate" value={(100 * done) / of} aria-label={t('tidy.name')} />
      <Button size="small" onClick={cancelTidy}>
        {t('tidy.cancel')}
      </Button>
    </Panel>
  );
}
