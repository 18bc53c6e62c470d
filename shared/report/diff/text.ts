import type { ModelChange } from '../../design/diff.ts';
import { foldAlike } from '../../rules/fold-alike.ts';
import { forReading } from '../../rules/for-reading.ts';
import type { Finding } from '../../rules/types.ts';
import { coverageWords, type CoverageChange } from './coverage-changes.ts';
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

function stageText({ name, scorecard, opened, closed, changed, coverage }: StageChange): string {
  return [
    name,
    ...scorecard.map(figureLine),
    ...coverage.map(coverageLine),
    ...asRead(opened).map((finding) => `  + ${findingWords(finding)}`),
    ...asRead(closed).map((finding) => `  - ${findingWords(finding)}`),
    ...changed.map(({ before, after }) => `  ~ ${kind(before)} → ${findingWords(after)}`),
  ].join('\n');
}

function asRead(findings: readonly Finding[]): readonly Finding[] {
  return foldAlike(forReading(findings));
}

function figureLine({ figure, before, after }: FigureChange): string {
  return `  ~ ${figure}: ${shown(before)} → ${shown(after)}`;
}

function coverageLine({ target, before, after }: CoverageChange): string {
  return `  ~ coverage of ${target}: ${coverageWords(before)} → ${coverageWords(after)}`;
}

function findingWords(finding: Finding): string {
  const { message, rule, elements } = finding;
  const at = elements.length === 0 ? '' : ` [${elements.join(', ')}]`;
  return `${kind(finding)}: ${message}${at} (${rule})`;
}

function kind({ verdict, severity }: Finding): string {
  return verdict === 'gap' ? severity : 'question';
}

/** More than this is told by what is in it: the JSON form has it whole. */
const LONGEST = 160;

/** One line; a word that needs no quotes has none. */
function shown(value: unknown): string {
  if (value === undefined) return 'none';
  if (typeof value === 'string' && /^[\w.-]+$/.test(value)) return value;
  const whole = JSON.stringify(value);
  if (whole.length <= LONGEST) return whole;
  return typeof value === 'string' ? `${JSON.stringify(value.slice(0, LONGEST))}…` : `{ ${contents(value)} }`;
}

/** `name, notes, 9 zones, 10 components`: how many of each collection, and which facts. */
function contents(value: unknown): string {
  return Object.entries(value ?? {})
    .map(([key, inner]) => (typeof inner === 'object' && inner !== null ? `${Object.keys(inner).length} ${key}` : key))
    .join(', ');
}
