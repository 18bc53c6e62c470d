import type { Component } from './schema/component.ts';
import type { Design, Step } from './schema/design.ts';
import type { Stage } from './schema/stage.ts';
import type { Zone } from './schema/zone.ts';

/** What an id becomes; itself when it stays. */
export type Renaming = (id: string) => string;

/** A stage with other ids of components and zones, in everything of it that names them. */
export function renamedStage(stage: Stage, to: Renaming): Stage {
  return {
    ...stage,
    zones: renamedKeys(stage.zones, to, (zone) => renamedZone(zone, to)),
    components: renamedKeys(stage.components, to, (component) => renamedComponent(component, to)),
    connections: stage.connections.map((one) => ({ ...one, from: to(one.from), to: to(one.to) })),
    entryPoints: renamedKeys(stage.entryPoints, same, (entry) => ({
      ...entry,
      at: to(entry.at),
      ...(entry.through && { through: entry.through.map(to) }),
    })),
  };
}

/** What is said about a stage elsewhere in the design. */
export function renamedLayout(layout: Design['layout'][string], to: Renaming): Design['layout'][string] {
  return renamedKeys(layout, to, (place) => place);
}

export function renamedStep(step: Step, to: Renaming): Step {
  const renamed = { ...step };
  for (const key of ['focus', 'hidden', 'fail'] as const) {
    const named = step[key];
    if (named !== undefined) renamed[key] = named.map((element) => renamedElement(element, to));
  }
  return renamed;
}

/** An element as findings, waivers and steps name it: `mysql`, one unit of it `mysql#2`, a connection `lms->mysql`. */
export function renamedElement(element: string, to: Renaming): string {
  return element
    .split('->')
    .map((end) => {
      const [id = '', ...unit] = end.split('#');
      return [to(id), ...unit].join('#');
    })
    .join('->');
}

const same: Renaming = (id) => id;

/** In the order that they have. */
function renamedKeys<T>(map: Readonly<Record<string, T>>, to: Renaming, value: (one: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(map).map(([id, one]) => [to(id), value(one)]));
}

function renamedZone(zone: Zone, to: Renaming): Zone {
  return { ...zone, ...(zone.in && { in: to(zone.in) }), ...(zone.spread && { spread: zone.spread.map(to) }) };
}

function renamedComponent(component: Component, to: Renaming): Component {
  const { in: around, spread, arbitrators, failoverIn, backup, accessLog } = component;
  return {
    ...component,
    ...(around && { in: to(around) }),
    ...(spread && { spread: spread.map(to) }),
    ...(arbitrators && { arbitrators: arbitrators.map(to) }),
    ...(failoverIn && { failoverIn: to(failoverIn) }),
    ...(backup?.in && { backup: { ...backup, in: to(backup.in) } }),
    ...(accessLog?.in && { accessLog: { ...accessLog, in: to(accessLog.in) } }),
  };
}
