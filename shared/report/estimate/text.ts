import { analyzeStage } from '../../analysis/analyze-stage.ts';
import { failableWords } from '../../analysis/cuts/cut-sentence.ts';
import type { EntryAvailability, UsedNumber } from '../../analysis/availability/types.ts';
import type { StageAnalysis } from '../../analysis/types.ts';
import { elementTitle } from '../../catalog/element-title.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { figureWords, lostWords, sharedWords } from './availability-words.ts';
import { rankSinglePoints, type RankedPoint } from './rank-single-points.ts';
import { recoveryLines } from './recovery-words.ts';

/** What `stageEstimate` says, for people: an entry point after the other, then what single points cost. */
export function estimateText(stage: Stage, share?: number): string {
  const analysis = analyzeStage(stage);
  const together = share === undefined ? undefined : analysis.withCommonCause(share);
  const entries = [...analysis.availability].flatMap(([id, each]) => [
    elementTitle(stage, id),
    ...entryLines(analysis, id, each),
    ...(share === undefined ? [] : [`  ${sharedWords(share, together?.get(id) ?? null)}`]),
    '',
  ]);
  const ranked = rankSinglePoints(analysis);
  return [
    stage.name ?? stage.id,
    '',
    ...(entries.length === 0 ? ['There is no entry point yet, so nothing can be estimated.', ''] : entries),
    ranked.length === 0 ? 'Nothing takes anybody down alone.' : 'Single points, by what each costs',
    ...ranked.map((point) => `  ${pointWords(analysis, point)}`),
    '',
    'All of these are estimates: try them.',
  ].join('\n');
}

function entryLines(analysis: StageAnalysis, id: string, availability: EntryAvailability): string[] {
  const recovery = analysis.recovery.get(id);
  return [
    `  ${figureWords(availability)}`,
    ...availability.numbers.map((number) => `    ${numberWords(analysis, number)}`),
    ...(recovery === undefined ? [] : recoveryLines(analysis, recovery)).map(
      ({ title, words }) => `  ${title}: ${words}.`,
    ),
  ];
}

/** A number never stands without what it rests on. */
function numberWords({ stage, failables }: StageAnalysis, { failable, availability, basis, source, on }: UsedNumber) {
  const from = [basis, source, on].filter((part) => part !== undefined).join(', ');
  return `${failableWords(stage, failables.get(failable))}: ${availability} (${from})`;
}

/** `machine 1 of db: 8 h 45 min a year (A learner opens a unit)`. */
export function pointWords({ stage, failables }: StageAnalysis, { id, entryPoints, minutes }: RankedPoint): string {
  const lost = entryPoints.map((entry) => elementTitle(stage, entry)).join(', ');
  const cost = minutes === undefined ? `takes down ${lost}` : `${lostWords(minutes)} a year (${lost})`;
  return `${failableWords(stage, failables.get(id))}: ${cost}`;
}
