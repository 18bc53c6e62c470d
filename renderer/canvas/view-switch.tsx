import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { showView, useUi, VIEWS, type Ui } from '../state/ui-store.ts';
import { t } from '../messages/t.ts';
import { told } from '../messages/told.ts';
import { lawClass } from './law-class.ts';
import { costGroupTint, COSTS, LOSSES, lossTint } from './tint.ts';
import { useDataView } from './use-data-view.ts';

/** Switches what the drawing shows, above it so that it hides nothing. */
export function ViewSwitch() {
  const view = useUi((ui) => ui.view);
  return (
    <ToggleButtonGroup
      exclusive
      className="view-switch"
      value={view}
      aria-label={t('canvas.view')}
      onChange={(_event, chosen: Ui['view'] | null) => chosen !== null && showView(chosen)}
    >
      {VIEWS.map((each) => (
        <ToggleButton key={each} value={each}>
          {t(`canvas.view.${each}`)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

/** What the colours of the view mean, under the drawing so that it hides nothing. */
export function Legend() {
  const view = useUi((ui) => ui.view);
  if (view === 'data') return <DataLegend />;
  if (view === 'plain') return null;
  const tints = view === 'cost' ? COSTS.map(costGroupTint) : LOSSES.map(lossTint);
  return (
    <ul className="data-legend" aria-label={t(`canvas.legend.${view}`)}>
      {tints.map(({ group, label }) => (
        <li key={label} className={`data-chip wears-${group}`}>
          {label}
        </li>
      ))}
    </ul>
  );
}

/** In the data view: the classes of data, the countries and the borders that occur. */
function DataLegend() {
  const view = useDataView();
  if (view === undefined) return null;
  const { borders, data, places } = view.legend;
  return (
    <ul className="data-legend" aria-label={t('canvas.legend.data')}>
      {data.map(({ chosen, group, label }) => (
        <li key={chosen} className={`data-chip wears-${group}`}>
          {told(label)}
        </li>
      ))}
      {places.map(({ label, law }) => (
        <li key={label} className={`place-chip ${lawClass(law)}`}>
          {told(label)}
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
