import type { ElementCost } from '../../shared/analysis/cost/cost-view.ts';
import type { WornData } from '../../shared/analysis/data/data-view.ts';
import type { Loss } from '../../shared/analysis/failure/loss-view.ts';
import { localeNow, t } from '../messages/t.ts';

/** How an element is coloured in a view, and the words of it: colour is never the only sign. */
export interface Tint {
  readonly group: WornData['group'];
  readonly label: string;
}

export const LOSSES = ['down', 'degraded', 'unnoticed', 'unknown'] as const satisfies readonly Loss[];
export const COSTS = ['much', 'some', 'little', 'by-use', 'unknown'] as const satisfies readonly ElementCost['group'][];

const GROUPS = {
  ...{ down: 'special', degraded: 'secret', unnoticed: 'open' },
  ...{ much: 'special', some: 'secret', little: 'open', 'by-use': 'person', unknown: 'unknown' },
} as const satisfies Record<Loss | ElementCost['group'], WornData['group']>;

export function lossTint(loss: Loss): Tint {
  return { group: GROUPS[loss], label: t(`canvas.alone.${loss}`) };
}

export function costTint({ known, group }: ElementCost): Tint {
  return { group: GROUPS[group], label: costWords(known, group) };
}

/** What a colour of costs means, for the legend. */
export function costGroupTint(group: ElementCost['group']): Tint {
  return { group: GROUPS[group], label: t(`canvas.cost.${group}`) };
}

function costWords(known: number, group: ElementCost['group']): string {
  if (group === 'by-use') return t('scorecard.by-use');
  const amount = dollars(known);
  if (group !== 'unknown') return amount;
  return known === 0 ? t('canvas.cost.unknown') : t('canvas.cost.at-least', { amount });
}

function dollars(amount: number): string {
  const whole = amount > 0 && amount < 1 ? amount.toFixed(2) : Math.round(amount).toLocaleString(localeNow());
  return t('canvas.cost.month', { amount: whole });
}
