import { findType, hasCapability } from '../../catalog/index.ts';
import { uniqueSorted } from '../../base/sort.ts';
import type { Component } from '../../design/schema/component.ts';
import type { Stage } from '../../design/schema/stage.ts';
import type { Zone } from '../../design/schema/zone.ts';

/** What decides where the units of a component run: the group of machines around it, else the component itself. */
export function holderOf(stage: Stage, id: string): string {
  const around = stage.components[id]?.in;
  return around !== undefined && stage.zones[around]?.kind === 'machines' ? around : id;
}

/** The holders of these components and groups of machines; other ids are left out. */
export function holdersOf(stage: Stage, ids: readonly string[]): string[] {
  const holds = (id: string) => stage.components[id] !== undefined || stage.zones[id]?.kind === 'machines';
  return uniqueSorted(ids.map((id) => holderOf(stage, id)).filter(holds));
}

/** The components whose units a holder carries. */
export function membersOf(stage: Stage, holder: string): Component[] {
  const own = stage.components[holder];
  return own === undefined ? Object.values(stage.components).filter((each) => each.in === holder) : [own];
}

/** How many units survive the loss of one: three where a majority decides, else two. */
export function unitsToSpare({ type, mode, k }: Component): number {
  const several = mode === undefined || mode === 'single' ? findType(type)?.replication : mode;
  return several === 'quorum' ? 3 : Math.max(2, (k ?? 1) + 1);
}

/** Whether more units of it can run: what runs elsewhere has none of the author's. */
export function takesUnits({ type, mode, managedBy }: Component): boolean {
  const known = findType(type);
  const elsewhere =
    known?.alwaysManaged !== undefined || known?.tier === 'outside' || known?.deploy.kind === 'external';
  return known !== undefined && !elsewhere && mode !== 'managed' && managedBy === undefined;
}

/**
 * Gives each component of a holder at least so many units that one can be lost, and no fewer than `least`, and the holder
 * the machines for it.
 */
export function giveSpareUnits(stage: Stage, holder: string, least = 2): void {
  const members = membersOf(stage, holder).filter(takesUnits);
  const machines = stage.zones[holder];
  if (machines !== undefined) machines.count = Math.max(machines.count ?? 1, least, ...members.map(unitsToSpare));
  for (const member of members) {
    const units = Math.max(least, unitsToSpare(member));
    if ((member.n ?? machines?.count ?? 1) < units) member.n = units;
    // Units of something single do not stand in for each other.
    if (member.mode === 'single') delete member.mode;
  }
}

/** How many units or machines a holder has at least. */
export function countOf(stage: Stage, holder: string): number {
  const own = stage.components[holder];
  return (own === undefined ? stage.zones[holder]?.count : own.n) ?? 1;
}

export function holderElement(stage: Stage, holder: string): Component | Zone | undefined {
  return stage.components[holder] ?? stage.zones[holder];
}

/** Whether a majority of its units decides, so that three places are better than two. */
export function votes(component: Component): boolean {
  return unitsToSpare(component) === 3 && !hasCapability(component.type, 'balances-load');
}
