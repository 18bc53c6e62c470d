import { analyzeStage } from '../../shared/analysis/analyze-stage.ts';
import { failedUnits, toggleElements, toggleUnit, type Failing } from '../../shared/analysis/failure/failing.ts';
import { sortBy } from '../../shared/base/sort.ts';
import { elementTitle } from '../messages/titles.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { nameWords } from '../failure/failure-words.ts';
import { t } from '../messages/t.ts';

interface FailListProps {
  readonly stage: Stage;
  readonly failing: Failing;
  readonly onChange: (failing: Failing) => void;
}

/** Everything that can fail, also a single unit or machine, which the drawing does not show apart. */
export function FailList({ stage, failing, onChange }: FailListProps) {
  const all = sortBy([...Object.keys(stage.zones), ...Object.keys(stage.components)], (id) => elementTitle(stage, id));
  return (
    <details className="handout-list">
      <summary>{t('handout.all')}</summary>
      <ul>
        {all.map((id) => (
          <li key={id}>
            <Check
              words={elementTitle(stage, id)}
              failed={failing.includes(id)}
              onChange={() => onChange(toggleElements(failing, [id]))}
            />
            <Units id={id} stage={stage} failing={failing} onChange={onChange} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Units({ id, stage, failing, onChange }: FailListProps & { readonly id: string }) {
  const count = analyzeStage(stage).components.get(id)?.n ?? stage.zones[id]?.count ?? 1;
  if (count === 1) return null;
  const down = failedUnits(failing, id, count);
  return (
    <span className="handout-units">
      {Array.from({ length: count }, (_, index) => index + 1).map((unit) => (
        <Check
          key={unit}
          words={String(unit)}
          label={nameWords(stage, `${id}#${unit}`)}
          failed={down.has(unit)}
          onChange={() => onChange(toggleUnit(failing, id, count, unit))}
        />
      ))}
    </span>
  );
}

interface CheckProps {
  readonly words: string;
  readonly label?: string;
  readonly failed: boolean;
  readonly onChange: () => void;
}

function Check({ words, label, failed, onChange }: CheckProps) {
  return (
    <label>
      <input type="checkbox" aria-label={label} checked={failed} onChange={onChange} /> {words}
    </label>
  );
}
