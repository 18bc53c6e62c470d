import { elementTitle } from '../../catalog/element-title.ts';
import type { Stage } from '../../design/schema/stage.ts';
import type { Failable, StageAnalysis } from '../types.ts';
import type { CutFamily, CutPart } from './types.ts';

const NOUNS: Partial<Record<Failable['kind'], string>> = {
  unit: 'units',
  host: 'machines',
  arbitrator: 'arbitrators',
};
const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

type Drawn = Pick<StageAnalysis, 'stage' | 'failables'>;

/** A family in words: `any two of the three machines of MySQL`. */
export function cutSentence(analysis: Drawn, { parts }: Pick<CutFamily, 'parts'>): string {
  return parts.map((part) => partWords(analysis, part)).join(' and ');
}

function partWords({ stage, failables }: Drawn, { of, any }: CutPart): string {
  const [first] = of.map((id) => failables.get(id));
  if (first === undefined || of.length === any)
    return of.map((id) => failableWords(stage, failables.get(id))).join(' and ');
  const noun = NOUNS[first.kind];
  const what = noun === undefined ? of.map((id) => failableWords(stage, failables.get(id))).join(', ') : undefined;
  return `any ${number(any)} of ${what ?? `the ${number(of.length)} ${noun ?? ''} of ${elementTitle(stage, first.element)}`}`;
}

/** One failable in words: `machine 2 of MySQL`. */
export function failableWords(stage: Stage, failable: Failable | undefined): string {
  if (failable === undefined) return '';
  const title = elementTitle(stage, failable.element);
  const ordinal = /[#@](\d+)$/.exec(failable.id)?.[1];
  if (failable.kind === 'failover') return `the failover of ${title}`;
  if (ordinal === undefined) return title;
  return failable.kind === 'host' ? `machine ${ordinal} of ${title}` : `unit ${ordinal} of ${title}`;
}

function number(count: number): string {
  return NUMBERS[count] ?? String(count);
}
