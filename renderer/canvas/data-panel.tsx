import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { Panel } from '@xyflow/react';
import type { DataView } from '../../shared/analysis/data/data-view.ts';
import { showView, useUi, type Ui } from '../state/ui-store.ts';
import { useDataView } from './use-data-view.ts';

/** What the drawing shows, beside the controls; in the data view with a legend of what occurs. */
export function DataPanel() {
  const view = useUi((ui) => ui.view);
  const data = useDataView();
  return (
    <Panel position="bottom-left" className="data-panel">
      <ToggleButtonGroup
        exclusive
        value={view}
        aria-label="What the drawing shows"
        onChange={(_event, chosen: Ui['view'] | null) => chosen !== null && showView(chosen)}
      >
        <ToggleButton value="plain">Plain</ToggleButton>
        <ToggleButton value="data">Data</ToggleButton>
      </ToggleButtonGroup>
      {data !== undefined && <Legend {...data.legend} />}
    </Panel>
  );
}

function Legend({ data, places }: DataView['legend']) {
  return (
    <ul className="data-legend" aria-label="Data and countries in this stage">
      {data.map(({ chosen, group, label }) => (
        <li key={chosen} className={`data-chip wears-${group}`}>
          {label}
        </li>
      ))}
      {places.map(({ label, unknown }) => (
        <li key={label} className={`place-chip${unknown ? ' is-unknown' : ''}`}>
          {label}
        </li>
      ))}
    </ul>
  );
}
