import type { ModelChange } from '../../design/diff.ts';
import type { Finding } from '../../rules/types.ts';
import { isSame, type DesignChanges, type FigureChange, type StageChange } from './make-diff.ts';

/** For people: the model line by line, then per stage what it changes. `+` came, `-` went, `~` is another. */
export function diffText(changes: DesignChanges): string {
  if (isSame(changes)) return 'no difference\n';
  const model = ['model', ...(changes.model.length === 0 ? ['  no difference'] : changes.model.map(modelLine))];
  return `${[model.join('\n'), ...changes.stages.map(stageText)].join('\n\n')}\n`;
}

function modelLine({ path, change, before, after }: ModelChange): string {
  const at = path.join('.');
  if (change === 'added') return `  + ${at}: ${shown(after)}`;
  return change === 'removed' ? `  - ${at}: ${shown(before)}` : `  ~ ${at}: ${shown(before)} → ${shown(after)}`;
}

function stageText({ name, scorecard, opened, closed, changed }: StageChange): string {
  return [
    name,
    ...scorecard.map(figureLine),
    ...opened.map((finding) => `  + ${findingWords(finding)}`),
    ...closed.map((finding) => `  - ${findingWords(finding)}`),
    ...changed.map(({ before, after }) => `  ~ ${kind(before)} → ${findingWords(after)}`),
  ].join('\n');
}

function figureLine({ figure, before, after }: FigureChange): string {
  return `  ~ ${figure}: ${shown(before)} → ${shown(after)}`;
}

function findingWords(finding: Finding): string {
  const { message, rule, elements } = finding;
  const at = elements.length === 0 ? '' : ` [${elements.join(', ')}]`;
  return `${kind(finding)}: ${message}${at} (${rule})`;
}

function kind({ verdict, severity }: Finding): string {
  return verdict === 'gap' ? severity : 'question';
}

/** One line; a word that needs no quotes has none. */
function shown(value: unknown): string {
  if (value === undefined) return 'none';
  return typeof value === 'string' && /^[\w.-]+$/.test(value) ? value : JSON.stringify(value);
}
