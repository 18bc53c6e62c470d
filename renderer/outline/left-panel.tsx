import { Tab, Tabs } from '@mui/material';
import { Palette } from '../palette/palette.tsx';
import { uiStore, useUi, type Ui } from '../state/ui-store.ts';
import { Outline } from './outline.tsx';
import './left-panel.css';

/** What can be added, or what is there. */
export function LeftPanel() {
  const shown = useUi((ui) => ui.left);
  return (
    <div className="left-panel">
      <Tabs
        value={shown}
        variant="fullWidth"
        aria-label="Palette or outline"
        onChange={(_event, left: Ui['left']) => uiStore.setState({ left })}
      >
        <Tab value="palette" label="Add" id="left-palette" aria-controls="left-panel" />
        <Tab value="outline" label="Outline" id="left-outline" aria-controls="left-panel" />
      </Tabs>
      <div id="left-panel" role="tabpanel" aria-labelledby={`left-${shown}`} className="left-body">
        {shown === 'palette' ? <Palette /> : <Outline />}
      </div>
    </div>
  );
}
