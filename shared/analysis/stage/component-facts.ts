import { findType } from '../../catalog/index.ts';
import type { ComponentType } from '../../catalog/types.ts';
import type { Component } from '../../design/schema/component.ts';
import type { Mode, Scope } from '../../design/schema/vocabulary.ts';

/** Whether somebody else runs it: one opaque element without machines of the author's. */
export function isManaged(component: Component): boolean {
  return (
    component.mode === 'managed' ||
    component.managedBy !== undefined ||
    findType(component.type)?.alwaysManaged !== undefined
  );
}

/** Whether it stands outside the platform, like people's browsers: it never fails and is never counted. */
export function isOutside(component: Component): boolean {
  return findType(component.type)?.tier === 'outside';
}

/** The smallest failure that takes a managed service down; undefined when nobody has said. */
export function managedScope(component: Component): Scope | undefined {
  const type = findType(component.type);
  return component.scope ?? type?.alwaysManaged?.scope ?? type?.defaults.scope;
}

export function modeOf(component: Component, n: number): Mode {
  if (component.mode !== undefined) return component.mode;
  return n > 1 ? (findType(component.type)?.replication ?? 'active-active') : 'single';
}

/** How many units must work, never more than there are; without any unit, one that is not there. */
export function neededUnits(component: Component, n: number, mode: Mode): number {
  // Several units of something single do not stand in for each other: each is needed.
  const usual = mode === 'quorum' ? Math.floor(n / 2) + 1 : mode === 'single' ? n : 1;
  const needed = component.k ?? usual;
  return Math.max(1, Math.min(needed, n));
}

/** A fact of a component: what its author says, else what its type says, else undefined. */
export function factOf<K extends keyof ComponentType['defaults'] & keyof Component>(
  component: Component,
  key: K,
): Component[K] | ComponentType['defaults'][K] | undefined {
  return component[key] ?? findType(component.type)?.defaults[key];
}
