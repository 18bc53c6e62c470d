import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { Panel } from '@xyflow/react';
import { showView, useUi, type Ui } from '../state/ui-store.ts';
import { t } from '../messages/t.ts';
import { lawClass } from './law-class.ts';
import { useDataView } from './use-data-view.ts';

/** Switches what the drawing shows, beside its controls. */
export function ViewSwitch() {
  const view = useUi((ui) => ui.view);
  return (
    <Panel position="bottom-left" className="view-switch">
      <ToggleButtonGroup
        exclusive
        value={view}
        aria-label={t('canvas.view')}
        onChange={(_event, chosen: Ui['view'] | null) => chosen !== null && showView(chosen)}
      >
        <ToggleButton value="plain">{t('canvas.view.plain')}</ToggleButton>
        <ToggleButton value="data">{t('canvas.view.data')}</ToggleButton>
      </ToggleButtonGroup>
    </Panel>
  );
}

/** In the data view, under the drawing so that it hides nothing: the classes of data, the countries and the borders that occur. */
export function DataLegend() {
  const view = useDataView();
  if (view === undefined) return null;
  const { borders, data, places } = view.legend;
  return (
    <ul className="data-legend" aria-label={t('canvas.legend.data')}>
      {data.map(({ chosen, group, label }) => (
        <li key={chosen} className={`data-chip wears-${group}`}>
          {label}
        </li>
      ))}
      {places.map(({ label, law }) => (
        <li key={label} className={`place-chip ${lawClass(law)}`}>
          {label}
        </li>
      ))}
      {borders.map(({ label, unknown }) => (
        <li key={label} className={`border-chip${unknown ? ' is-unknown' : ''}`}>
          {label}
        </li>
      ))}
    </ul>
  );
}
