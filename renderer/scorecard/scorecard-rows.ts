import type { PricedScorecard } from '../../shared/analysis/cost/priced-scorecard.ts';
import { percent } from '../../shared/report/estimate/percent.ts';
import { localeNow, t } from '../messages/t.ts';
import { told } from '../messages/told.ts';

/** One cell: what is shown, the sentence behind it, and how it reads at a glance. */
export interface Cell {
  readonly text: string;
  readonly because?: string;
  /** What makes it up, by element; the first counts most. */
  readonly parts?: readonly CellPart[];
  readonly tone: 'good' | 'bad' | 'mixed' | 'unknown' | 'plain';
}

export interface CellPart {
  readonly element: string;
  readonly text: string;
}

export interface ScoreRow {
  readonly label: string;
  readonly of: (card: PricedScorecard) => Cell;
}

const TONES: Readonly<Record<string, Cell['tone']>> = { yes: 'good', no: 'bad', unknown: 'unknown' };

/** Without an entry point there is nothing that a failure could take away. */
function notJudged(): Cell {
  return { text: t('scorecard.verdict.unknown'), because: t('scorecard.not-judged'), tone: 'unknown' };
}

/** The deck's verdicts and numbers, in the deck's order. */
export function scoreRows(): readonly ScoreRow[] {
  return [
    { label: t('scorecard.row.stateless'), of: ({ stateless }) => verdict(stateless) },
    { label: t('scorecard.row.scalable'), of: ({ scalable }) => verdict(scalable) },
    { label: t('scorecard.row.highly-available'), of: ({ highlyAvailable }) => verdict(highlyAvailable) },
    { label: t('scorecard.row.monitored'), of: ({ separatelyMonitored }) => verdict(separatelyMonitored) },
    {
      label: t('scorecard.row.survives'),
      of: ({ judged, level }) =>
        judged ? { text: t(`scorecard.level.${level}`), tone: level === 'none' ? 'bad' : 'good' } : notJudged(),
    },
    { label: t('scorecard.row.single'), of: singlePoints },
    { label: t('scorecard.row.machines'), of: ({ machines }) => plain(String(machines)) },
    { label: t('scorecard.row.managed'), of: ({ managedServices }) => plain(String(managedServices)) },
    { label: t('scorecard.row.availability'), of: availability },
    { label: t('scorecard.row.cost'), of: ({ cost }) => costCell(cost) },
  ];
}

type Judged = PricedScorecard['stateless' | 'scalable' | 'highlyAvailable' | 'separatelyMonitored'];

function verdict({ verdict: value, because }: Judged): Cell {
  return { text: t(`scorecard.verdict.${value}`), because: told(because), tone: TONES[value] ?? 'mixed' };
}

function plain(text: string): Cell {
  return { text, tone: 'plain' };
}

/** `4 (3)`: four take learners down, three more degrade what they get. */
function singlePoints({ judged, spof }: PricedScorecard): Cell {
  if (!judged) return notJudged();
  const { down, degraded } = spof;
  const text = degraded.length === 0 ? String(down.length) : `${down.length} (${degraded.length})`;
  const because = [
    down.length === 0 ? t('scorecard.down.none') : t('scorecard.down', { names: down.join(', ') }),
    ...(degraded.length === 0 ? [] : [t('scorecard.degraded', { names: degraded.join(', ') })]),
  ].join(' ');
  return { text, because, tone: down.length > 0 ? 'bad' : degraded.length > 0 ? 'mixed' : 'good' };
}

function availability({ availability: given }: PricedScorecard): Cell {
  if (given === null) {
    return {
      text: t('scorecard.no-odds'),
      because: t('scorecard.no-odds.why'),
      tone: 'plain',
    };
  }
  const because = t('scorecard.full', { percent: percent(given.full) });
  return { text: percent(given.serve), because, tone: 'plain' };
}

/** The sum, or what is known of it; its parts, dearest first. */
function costCell({ total, known, parts }: PricedScorecard['cost']): Cell {
  if (parts.length === 0) return plain(t('scorecard.nothing-to-pay'));
  const dearest = [...parts].sort((a, b) => (b.monthly ?? -1) - (a.monthly ?? -1));
  const unknown = parts.some(({ monthly }) => monthly === null);
  const sum =
    total !== null
      ? t('scorecard.about', { amount: dollars(total) })
      : known === 0
        ? t('scorecard.no-prices')
        : t('scorecard.at-least', { amount: dollars(known) });
  const because = [t('scorecard.list-prices'), ...(unknown ? [t('scorecard.without-price')] : [])].join(' ');
  return { text: sum, because, parts: dearest.map(costPart), tone: 'plain' };
}

function costPart({ element, what, times, monthly, byUse }: PricedScorecard['cost']['parts'][number]): CellPart {
  const amount =
    monthly === null ? t('scorecard.price-unknown') : byUse === true ? t('scorecard.by-use') : dollars(monthly);
  return { element, text: `${times > 1 ? `${String(times)} × ` : ''}${told(what)}, ${amount}` };
}

function dollars(amount: number): string {
  return `${Math.round(amount).toLocaleString(localeNow())} USD`;
}

/** Whether the cells of a row say different things, also where only what is behind them differs: as many points, but others. */
export function differs([first, ...others]: readonly Cell[]): boolean {
  return others.some(({ text, because }) => text !== first?.text || because !== first.because);
}
