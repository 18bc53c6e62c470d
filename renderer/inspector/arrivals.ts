import { findType, hasCapability } from '../../shared/catalog/index.ts';
import type { Component } from '../../shared/design/schema/component.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { sortedEntries } from '../../shared/design/sorted-entries.ts';

/** Whether people may arrive at it. At what stands outside nothing can be lost, so nothing would be judged. */
export function canArriveAt({ type }: Pick<Component, 'type'>): boolean {
  return findType(type)?.tier !== 'outside';
}

/** Where people most likely arrive: a balancer that serves people, else what serves people, else the first component. */
export function likelyArrival(stage: Stage): string | undefined {
  const all = sortedEntries(stage.components).filter(([, component]) => canArriveAt(component));
  const serving = all.filter(([, { type }]) => hasCapability(type, 'serves-people'));
  const balancing = serving.filter(([, { type }]) => hasCapability(type, 'balances-load'));
  return (balancing[0] ?? serving[0] ?? all[0])?.[0];
}
