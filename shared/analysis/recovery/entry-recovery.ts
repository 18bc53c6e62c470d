import type { Component } from '../../design/schema/component.ts';
import { DISRUPTIONS, type Disruption, type Scope } from '../../design/schema/vocabulary.ts';
import { zonesFrom } from '../../design/zones-around.ts';
import type { AnalysisParts } from '../stage/analysis-parts.ts';
import type { EntryCone } from '../stage/entry-cones.ts';
import { EVENT } from '../stage/event-numbers.ts';
import type { Events } from '../stage/events.ts';
import type { Placement } from '../stage/placement.ts';
import type { Placements } from '../stage/placements.ts';
import { listAt } from '../structure/structure.ts';
import { afterMistake, dataLost, timeToServe, type Hit } from './component-recovery.ts';
import { lacking, NOTHING, worse } from './estimates.ts';
import { FoundRecovery } from './found-recovery.ts';
import { recoveryOrder, type InOrder } from './recovery-order.ts';
import type { EntryRecovery, Estimate, RecoveryEstimate } from './types.ts';

/** Which disruption a lost failable of some reach is. */
const CLASS_OF: Readonly<Record<Scope, Disruption>> = {
  host: 'hardware',
  rack: 'hardware',
  zone: 'zone',
  region: 'region',
  provider: 'provider',
  global: 'provider',
};

/** Recovery estimates of every entry point, for every kind of disruption. All of them are estimates: test them. */
export function recoveryOf(parts: AnalysisParts): ReadonlyMap<string, EntryRecovery> {
  const inOrder = recoveryOrder(parts.structure());
  return new Map([...parts.cones().values()].map((cone) => [cone.id, entryRecovery(parts, cone, inOrder)]));
}

function entryRecovery(parts: AnalysisParts, cone: EntryCone, inOrder: InOrder): EntryRecovery {
  const { placements } = parts;
  const { events } = placements();
  const found = Object.fromEntries(DISRUPTIONS.map((kind) => [kind, new FoundRecovery()])) as Record<
    Disruption,
    FoundRecovery
  >;
  const subjects = subjectsOf(placements(), cone);
  for (const { placement, component } of subjects) {
    for (const kind of ['software', 'operator'] as const) {
      const own = afterMistake(placement.id, component, kind);
      found[kind].loss({ ...own, hits: [own] });
    }
    for (const kind of placesUnknown(placement)) found[kind].worst(placeless(placement.id));
  }
  for (const [event, hit] of subjectsByEvent(subjects, events)) {
    const hits = hit.map((subject) => {
      const each = hitOf(parts, event, subject);
      return { group: subject.group, id: each.id, rto: timeToServe(each), rpo: dataLost(each) };
    });
    const rto = inOrder(new Map(hits.map((each) => [each.group, each.rto])));
    const rpo = hits.reduce((worst: Estimate, each) => worse(worst, each.rpo), NOTHING);
    const { id, scope } = events.failable(event);
    found[CLASS_OF[scope]].loss({ lost: id, rto, rpo, hits });
  }
  return found;
}

interface Subject {
  readonly group: number;
  readonly placement: Placement;
  readonly component: Component;
  /** Per unit and then per arbitrator: its events. */
  readonly units: readonly (readonly number[])[];
}

function subjectsOf(placements: Placements, cone: EntryCone): Subject[] {
  return [...cone.serve].flatMap((group) => {
    const placement = placements.list[group];
    return placement === undefined || placement.outside
      ? []
      : [{ group, placement, component: placement.component, units: placements.eventsOf(placement) }];
  });
}

/** Failables that are machines, places or services, with the components that have a unit there. */
function subjectsByEvent(subjects: readonly Subject[], events: Events): ReadonlyMap<number, readonly Subject[]> {
  const hit = new Map<number, Subject[]>();
  for (const subject of subjects) {
    for (const event of new Set(subject.units.flat())) {
      if (events.kinds[event] === EVENT.failover) continue;
      const known = hit.get(event);
      if (known) known.push(subject);
      else hit.set(event, [subject]);
    }
  }
  return hit;
}

function hitOf({ stage, breaking, placements }: AnalysisParts, event: number, subject: Subject): Hit {
  const { group, component, units } = subject;
  const { id, n, mode, managed } = subject.placement;
  const { events } = placements();
  const up = units.map((unit) => !unit.includes(event));
  const data = up.slice(0, n);
  const at = component.backup?.in;
  return {
    id,
    component,
    managed,
    broken: listAt(breaking(), group).includes(event),
    takeover: mode === 'active-passive' && up[0] === false,
    copyLeft: data.includes(true),
    voted: mode === 'quorum',
    backupLost:
      at === undefined ? undefined : zonesFrom(stage.zones, at).some((zone) => zone.id === events.elements[event]),
    cause: { binding: id, lost: events.id(event) },
  };
}

/** Disruptions that nobody can judge because the drawing does not say where the component stands. */
function placesUnknown({ unknown, regionKnown, managed }: Placement): Disruption[] {
  if (managed) return unknown.includes('scope') ? ['zone', 'region'] : [];
  return [...(unknown.includes('zone') ? ['zone' as const] : []), ...(regionKnown ? [] : ['region' as const])];
}

function placeless(id: string): RecoveryEstimate {
  const open = lacking('in', { binding: id });
  return { rto: open, rpo: open };
}
