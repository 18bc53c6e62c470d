import type { PricedScorecard } from '../../shared/analysis/cost/priced-scorecard.ts';
import { percent } from '../../shared/report/estimate/percent.ts';

/** One cell: what is shown, the sentence behind it, and how it reads at a glance. */
export interface Cell {
  readonly text: string;
  readonly because?: string;
  readonly tone: 'good' | 'bad' | 'mixed' | 'unknown' | 'plain';
}

export interface ScoreRow {
  readonly label: string;
  readonly of: (card: PricedScorecard) => Cell;
}

const WORDS: Readonly<Record<string, string>> = {
  yes: 'Yes',
  no: 'No',
  'kind-of': '“Kind of”',
  partly: 'Partly',
  unknown: 'Unknown',
};
const TONES: Readonly<Record<string, Cell['tone']>> = { yes: 'good', no: 'bad', unknown: 'unknown' };
const LEVELS: Readonly<Record<PricedScorecard['level'], string>> = {
  none: 'nothing',
  host: 'any one host',
  zone: 'any one zone',
  region: 'any one region',
};

/** Without an entry point there is nothing that a failure could take away. */
const NOT_JUDGED: Cell = {
  text: 'Unknown',
  because: 'Nobody arrives in this stage yet: add an entry point, and failures are judged by what they take away.',
  tone: 'unknown',
};

/** The deck's verdicts and numbers, in the deck's order. */
export const SCORE_ROWS: readonly ScoreRow[] = [
  { label: 'Stateless', of: ({ stateless }) => verdict(stateless) },
  { label: 'Scalable', of: ({ scalable }) => verdict(scalable) },
  { label: 'Highly available', of: ({ highlyAvailable }) => verdict(highlyAvailable) },
  { label: 'Monitored separately', of: ({ separatelyMonitored }) => verdict(separatelyMonitored) },
  {
    label: 'Survives the loss of',
    of: ({ judged, level }) => (judged ? { text: LEVELS[level], tone: level === 'none' ? 'bad' : 'good' } : NOT_JUDGED),
  },
  { label: 'Single points of failure', of: singlePoints },
  { label: 'Machines', of: ({ machines }) => plain(String(machines)) },
  { label: 'Managed services', of: ({ managedServices }) => plain(String(managedServices)) },
  { label: 'Availability', of: availability },
  {
    label: 'Cost a month',
    of: ({ cost }) => costCell(cost),
  },
];

function verdict({ verdict: value, because }: { verdict: string; because: string }): Cell {
  return { text: WORDS[value] ?? value, because, tone: TONES[value] ?? 'mixed' };
}

function plain(text: string): Cell {
  return { text, tone: 'plain' };
}

/** `4 (3)`: four take learners down, three more degrade what they get. */
function singlePoints({ judged, spof }: PricedScorecard): Cell {
  if (!judged) return NOT_JUDGED;
  const { down, degraded } = spof;
  const text = degraded.length === 0 ? String(down.length) : `${down.length} (${degraded.length})`;
  const because = [
    down.length === 0 ? 'Nothing takes a critical entry point down alone.' : `Down alone: ${down.join(', ')}.`,
    ...(degraded.length === 0 ? [] : [`In brackets, degraded alone: ${degraded.join(', ')}.`]),
  ].join(' ');
  return { text, because, tone: down.length > 0 ? 'bad' : degraded.length > 0 ? 'mixed' : 'good' };
}

function availability({ availability: given }: PricedScorecard): Cell {
  if (given === null) {
    return {
      text: 'not shown: no probabilities given',
      because: 'Give every component, machine and place an availability to see a figure.',
      tone: 'plain',
    };
  }
  const because = `Everything undegraded: ${percent(given.full)}. From the probabilities in the design, assumed independent.`;
  return { text: percent(given.serve), because, tone: 'plain' };
}

/** The sum, or what is known of it; then its parts, dearest first. */
function costCell({ total, known, parts }: PricedScorecard['cost']): Cell {
  if (parts.length === 0) return plain('nothing to pay for');
  const unknown = parts.filter(({ monthly }) => monthly === null);
  const lines = [...parts]
    .sort((a, b) => (b.monthly ?? 0) - (a.monthly ?? 0))
    .flatMap(({ element, what, times, monthly, byUse }) => {
      if (monthly === null) return [];
      const amount = byUse === true ? 'by use' : dollars(monthly);
      return [`${element}: ${times > 1 ? `${String(times)} × ` : ''}${what}, ${amount}`];
    });
  const missing = [...new Set(unknown.map(({ element }) => element))];
  const because = [
    'List prices, not an offer: without traffic, what is paid by use, and the time of people.',
    ...(missing.length === 0 ? [] : [`Without a price: ${missing.join(', ')}.`]),
    `${lines.join('; ')}.`,
  ].join(' ');
  if (total !== null) return { text: `about ${dollars(total)}`, because, tone: 'plain' };
  return { text: known === 0 ? 'not shown: no prices' : `at least ${dollars(known)}`, because, tone: 'plain' };
}

function dollars(amount: number): string {
  return `${Math.round(amount).toLocaleString('en-GB')} USD`;
}

/** Whether the cells of a row say different things, so that the difference can be marked. */
export function differs(cells: readonly Cell[]): boolean {
  return cells.some(({ text }) => text !== cells[0]?.text);
}
