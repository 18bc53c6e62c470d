import { PUBLISHED_TARGETS } from '../availability/published-targets.ts';
import type { Component } from '../../design/schema/component.ts';
import type { AvailabilityFrom } from '../../design/schema/recovery.ts';
import type { Scope } from '../../design/schema/vocabulary.ts';
import type { Stage } from '../../design/schema/stage.ts';
import type { Zone } from '../../design/schema/zone.ts';
import type { Failable } from '../types.ts';
import { managedScope } from './component-facts.ts';
import { EVENT, type EventKind, type EventNumbers } from './event-numbers.ts';
import { scopeOfPlace } from './place-scope.ts';

/** Everything that can fail in one stage, with what is written of it. Ids are text only when they are read. */
export class Events {
  private readonly stage: Stage;
  private readonly numbers: EventNumbers;

  constructor(stage: Stage, numbers: EventNumbers) {
    this.stage = stage;
    this.numbers = numbers;
  }

  get count(): number {
    return this.numbers.count;
  }

  get kinds(): readonly EventKind[] {
    return this.numbers.kinds;
  }

  get elements(): readonly string[] {
    return this.numbers.elements;
  }

  id(event: number): string {
    return (this.elements[event] ?? '') + suffix(this.kinds[event], this.numbers.ordinals[event] ?? 1);
  }

  find(id: string): number | undefined {
    for (const { kind, element, ordinal } of readings(id)) {
      const first = this.numbers.firstOf(kind, element);
      if (first === undefined) continue;
      const event = first + ordinal - 1;
      if (this.kinds[event] === kind && this.elements[event] === element) return event;
    }
    return undefined;
  }

  kindOf(event: number): Failable['kind'] {
    const kind = this.kinds[event];
    return kind === EVENT.place
      ? (scopeOfPlace(this.stage.zones[this.elements[event] ?? ''])?.kind ?? 'host')
      : (KIND_OF[kind ?? EVENT.unit] ?? 'unit');
  }

  failable(event: number): Failable {
    const [kind, element] = [this.kinds[event], this.elements[event] ?? ''];
    const described = this.describe(kind, element);
    const { availability, availabilityFrom } = this.odds(kind, element);
    return {
      id: this.id(event),
      element,
      ...described,
      ...(availability !== undefined && { availability, from: availabilityFrom ?? { basis: 'assumed' } }),
    };
  }

  /** How far anything here reaches. */
  scopes(): ReadonlySet<Scope> {
    const wide = (kind: number) => kind === EVENT.place || kind === EVENT.managed;
    const scopes = new Set<Scope>();
    this.kinds.forEach((kind, event) => {
      scopes.add(wide(kind) ? this.describe(kind, this.elements[event] ?? '').scope : 'host');
    });
    return scopes;
  }

  /** Probability that each event does not happen; NaN where nobody has given one. */
  probabilities(): Float64Array {
    return Float64Array.from(
      this.kinds,
      (kind, event) => this.odds(kind, this.elements[event] ?? '').availability ?? NaN,
    );
  }

  private describe(kind: number | undefined, element: string): Pick<Failable, 'kind' | 'scope'> {
    switch (kind) {
      case EVENT.place:
        return scopeOfPlace(this.stage.zones[element]) ?? { kind: 'host', scope: 'host' };
      case EVENT.managed:
        return { kind: 'managed', scope: this.scopeOf(element) };
      case EVENT.unit:
        return { kind: 'unit', scope: 'host' };
      case EVENT.failover:
        return { kind: 'failover', scope: 'host' };
      case EVENT.arbitrator:
        return { kind: 'arbitrator', scope: 'host' };
      default:
        return { kind: 'host', scope: 'host' };
    }
  }

  private scopeOf(element: string): Failable['scope'] {
    const component = this.stage.components[element];
    return (component && managedScope(component)) ?? 'host';
  }

  private odds(kind: number | undefined, element: string): Odds {
    if (kind === EVENT.place) return this.oddsOfPlace(this.stage.zones[element]);
    if (kind === EVENT.machine) return this.stage.zones[element] ?? {};
    const component = this.stage.components[element];
    if (component === undefined) return {};
    return oddsOfComponent(kind, component);
  }

  private oddsOfPlace(zone: Zone | undefined): Odds {
    if (zone === undefined) return {};
    if (zone.availability !== undefined || this.stage.estimates !== 'published') return zone;
    const published = PUBLISHED_TARGETS[zone.kind];
    return published === undefined
      ? {}
      : {
          availability: published.availability,
          availabilityFrom: { basis: 'assumed', source: published.source, on: published.on },
        };
  }
}

interface Odds {
  readonly availability?: number;
  readonly availabilityFrom?: AvailabilityFrom;
}

/** The number of a unit speaks for the machine that nobody drew around it. */
function oddsOfComponent(kind: number | undefined, component: Component): Odds {
  if (kind === EVENT.failover) return { availability: component.failoverWorks };
  return kind === EVENT.ownMachine ? {} : component;
}

const KIND_OF: readonly Failable['kind'][] = ['host', 'host', 'unit', 'host', 'managed', 'failover', 'arbitrator'];

interface Reading {
  readonly kind: EventKind;
  readonly element: string;
  readonly ordinal: number;
}

/** What an id may name: with `#2`, a machine of a zone or a unit of a component. */
function readings(id: string): Reading[] {
  const [, element = '', mark = '', digits = ''] = /^([^#@~]*)(#|@|~failover|~arbitrator)?(\d*)$/.exec(id) ?? [];
  const ordinal = Number(digits || 1);
  return (KINDS_OF_MARK[mark] ?? []).map((kind) => ({ kind, element, ordinal }));
}
const KINDS_OF_MARK: Readonly<Record<string, readonly EventKind[]>> = {
  '': [EVENT.place, EVENT.managed],
  '#': [EVENT.machine, EVENT.unit],
  '@': [EVENT.ownMachine],
  '~failover': [EVENT.failover],
  '~arbitrator': [EVENT.arbitrator],
};

function suffix(kind: number | undefined, ordinal: number): string {
  switch (kind) {
    case EVENT.machine:
    case EVENT.unit:
      return `#${ordinal}`;
    case EVENT.ownMachine:
      return `@${ordinal}`;
    case EVENT.failover:
      return '~failover';
    case EVENT.arbitrator:
      return `~arbitrator${ordinal}`;
    default:
      return '';
  }
}
