import { Button } from '@mui/material';
import { elementTitle } from '../messages/titles.ts';
import type { FailureEffect } from '../../shared/analysis/fail-elements.ts';
import { analyzeStage } from '../../shared/analysis/analyze-stage.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { t } from '../messages/t.ts';
import { useEditor, useEditorStore, useStage } from '../state/hooks.ts';
import './failure-panel.css';
import { entryStates, learnersWords, nameWords } from './failure-words.ts';
import { failedUnits, repair, toggleUnit, type Failing } from '../../shared/analysis/failure/failing.ts';
import { repairAll, setFailing, useFailure } from './use-failure.ts';

/** What has failed, who notices, and what is out of reach. */
export function FailurePanel() {
  const store = useEditorStore();
  const stage = useStage();
  const failure = useFailure();
  if (failure === undefined) return null;
  const { failing, effect } = failure;
  const { learners, stores, held } = effect;
  const people = learnersWords(learners);
  return (
    <section className="failure-panel" aria-label={t('failure.name')}>
      <div className="failure-head">
        <h2>{t('failure.title')}</h2>
        <Button variant="outlined" onClick={() => repairAll(store)}>
          {t('failure.repair-all')}
        </Button>
      </div>
      <FailedList stage={stage} failing={failing} unknown={effect.unknown} />
      <UnitButtons failing={failing} />
      <EntryList stage={stage} effect={effect} />
      {people !== undefined && <p>{people}</p>}
      <Names title={t('failure.data-down')} stage={stage} ids={stores.down} />
      <Names title={t('failure.data-cut-off')} stage={stage} ids={stores.cutOff} />
      <Names title={t('failure.held')} stage={stage} ids={[...new Set(held.map(({ id }) => id))]} />
    </section>
  );
}

function FailedList({
  stage,
  failing,
  unknown,
}: {
  readonly stage: Stage;
  readonly failing: Failing;
  readonly unknown: readonly string[];
}) {
  const store = useEditorStore();
  return (
    <ul className="failed-list" aria-label={t('failure.failed')}>
      {failing.map((name) => (
        <li key={name}>
          <span>
            ✕{' '}
            {unknown.includes(name) ? t('failure.not-here', { name: nameWords(stage, name) }) : nameWords(stage, name)}
          </span>
          <button
            type="button"
            aria-label={t('failure.repair-one', { name: nameWords(stage, name) })}
            onClick={() => setFailing(store, repair(failing, [name]))}
          >
            {t('failure.repair')}
          </button>
        </li>
      ))}
    </ul>
  );
}

const MOST_BUTTONS = 24;

/** Single units or machines of the one element that is selected. */
function UnitButtons({ failing }: { readonly failing: Failing }) {
  const store = useEditorStore();
  const stage = useStage();
  const [id, ...others] = useEditor((editor) => editor.selection);
  const count = id === undefined || others.length > 0 ? 0 : unitCount(stage, id);
  if (id === undefined || count < 2 || count > MOST_BUTTONS) return null;
  const down = failedUnits(failing, id, count);
  const what = stage.zones[id] === undefined ? 'unit' : 'machine';
  const name = t(`failure.${what}s-of`, { name: elementTitle(stage, id) });
  return (
    <div role="group" aria-label={name} className="unit-buttons">
      <span aria-hidden="true">{name}</span>
      {Array.from({ length: count }, (_, index) => index + 1).map((unit) => (
        <button
          key={unit}
          type="button"
          aria-pressed={down.has(unit)}
          aria-label={t(`failure.${what}-fails`, { number: unit })}
          onClick={() => setFailing(store, toggleUnit(failing, id, count, unit))}
        >
          {down.has(unit) ? `✕ ${unit}` : unit}
        </button>
      ))}
    </div>
  );
}

function unitCount(stage: Stage, id: string): number {
  const zone = stage.zones[id];
  if (zone !== undefined) return zone.kind === 'machines' ? (zone.count ?? 1) : 0;
  const placed = analyzeStage(stage).components.get(id);
  return placed === undefined || placed.managed ? 0 : placed.n;
}

function EntryList({ stage, effect }: { readonly stage: Stage; readonly effect: FailureEffect }) {
  const entries = entryStates(stage, effect);
  if (entries.length === 0) return <p>{t('failure.no-entry-point')}</p>;
  return (
    <>
      <h3>{t('failure.what-people-do')}</h3>
      <ul className="entry-states" aria-label={t('failure.what-people-do')}>
        {entries.map(({ id, name, state }) => (
          <li key={id}>
            <span>{name}</span>
            <strong className={`entry-${state}`}>{t(`failure.${state}`)}</strong>
          </li>
        ))}
      </ul>
    </>
  );
}

function Names({
  title,
  stage,
  ids,
}: {
  readonly title: string;
  readonly stage: Stage;
  readonly ids: readonly string[];
}) {
  if (ids.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <p>{ids.map((id) => elementTitle(stage, id)).join(', ')}</p>
    </>
  );
}
