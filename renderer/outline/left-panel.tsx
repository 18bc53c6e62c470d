import { Tab, Tabs } from '@mui/material';
import { t } from '../messages/t.ts';
import { Palette } from '../palette/palette.tsx';
import { uiStore, useUi, type Ui } from '../state/ui-store.ts';
import { Outline } from './outline.tsx';
import './left-panel.css';

/** What can be added, or what is there. */
export function LeftPanel({ judged }: { readonly judged: boolean }) {
  const shown = useUi((ui) => ui.left);
  return (
    <div className="left-panel">
      <Tabs
        value={shown}
        variant="fullWidth"
        aria-label={t('left.tabs')}
        onChange={(_event, left: Ui['left']) => uiStore.setState({ left })}
      >
        <Tab value="palette" label={t('left.palette')} id="left-palette" aria-controls="left-panel" />
        <Tab value="outline" label={t('left.outline')} id="left-outline" aria-controls="left-panel" />
      </Tabs>
      <div id="left-panel" role="tabpanel" aria-labelledby={`left-${shown}`} className="left-body">
        {shown === 'palette' ? <Palette /> : <Outline judged={judged} />}
      </div>
    </div>
  );
}
