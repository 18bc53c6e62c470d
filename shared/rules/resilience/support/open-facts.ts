import { findType } from '../../../catalog/index.ts';
import { ofComponent } from '../../../analysis/of-component.ts';
import { managedScope } from '../../../analysis/stage/component-facts.ts';
import type { Need, PlacedComponent, StageFacts } from '../../../analysis/types.ts';

type Test = (component: PlacedComponent) => boolean;

/** Components that entry points need: to serve, or to serve undegraded. */
export function needed(analysis: StageFacts, cone: 'serve' | 'full'): readonly PlacedComponent[] {
  return analysis.needed[cone];
}

/** Whether some component that an entry point needs passes one of the tests, which are constants: see `where`. */
export function anyNeeded(analysis: StageFacts, cone: 'serve' | 'full', ...tests: readonly Test[]): boolean {
  return tests.some((test) => analysis.where(test).some(({ id }) => analysis.isNeeded(id, cone)));
}

/** Has every component looked at with each test, some of them in every step: for rules that are the first to ask. */
export function* lookInSteps(analysis: StageFacts, ...tests: readonly Test[]): Generator<undefined, void, undefined> {
  for (const test of tests) {
    yield* analysis.askInSteps(test);
    yield;
  }
}

/** Several units stand nowhere, so that all of them may share one machine. */
export function hostsUnknown(component: PlacedComponent): boolean {
  return component.n >= 2 && machinesUnsaid(component) && component.component.spread === undefined;
}

/** It runs on machines, and nobody has said which: it may share any of them. */
export function machinesUnsaid(component: PlacedComponent): boolean {
  return !component.managed && placeUnsaid(component);
}

/** Nobody has said in what it stands: it fails with whatever that is. */
export function placeUnsaid({ component, outside }: PlacedComponent): boolean {
  return !outside && component.in === undefined;
}

const NARROW: readonly string[] = ['host', 'rack', 'zone'];
/** Some unit stands in no zone or site, though it falls with one: a managed service that is wider does not. */
export const zoneUnknown = ofComponent(({ component, managed, unknown, zones }) => {
  const narrow = managed && NARROW.includes(managedScope(component) ?? 'host');
  return unknown.includes('zone') || (narrow && zones.includes(undefined));
});

/** A managed service that may fall with as little as a machine or as much as its provider. */
export const scopeUnknown = ofComponent(({ unknown }) => unknown.includes('scope'));

/** Several units of something that the catalogue does not have: nobody knows how they share the work. */
export function sharingUnknown({ component, managed, n }: PlacedComponent): boolean {
  return !managed && n >= 2 && component.mode === undefined && findType(component.type) === undefined;
}

/** The catalogue has no such type: it may be anything. */
export function typeUnknown({ component }: PlacedComponent): boolean {
  return findType(component.type) === undefined;
}

const REGIONAL: readonly string[] = ['region', 'provider', 'global'];
/** Some unit is in no region and on no site, and is no service that spans them. */
export const regionUnknown = ofComponent((component) => {
  const slots = component.outside ? [] : [...component.votes.keys()];
  const wide = ({ kind, scope }: Need) => kind === 'site' || REGIONAL.includes(scope);
  return slots.some((slot) => !component.needs(slot).some(wide));
});

/** Nobody has said what the loss of something that it calls means. */
export const lossUnknown = ofComponent(({ unknown }) => unknown.some((fact) => fact.startsWith('onLoss:')));
