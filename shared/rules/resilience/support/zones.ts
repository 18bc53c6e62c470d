import type { Stage } from '../../../design/schema/stage.ts';

/** The element and every zone around it, innermost first. */
export function zonesAround(stage: Stage, element: string): string[] {
  const chain = [element];
  let next = (stage.zones[element] ?? stage.components[element])?.in;
  while (next !== undefined && !chain.includes(next)) {
    chain.push(next);
    next = stage.zones[next]?.in;
  }
  return chain;
}

/** Whether a zone stands in a region or on a site, so that it is known what it falls with. */
export function isLocated(stage: Stage, zone: string): boolean {
  return zonesAround(stage, zone).some((one) => ['region', 'site'].includes(stage.zones[one]?.kind ?? ''));
}
