import { uniqueSorted } from '../../base/sort.ts';
import { elementTitle } from '../../catalog/element-title.ts';
import { spreadUnits } from '../../commands/spread-units.ts';
import type { FixContext, FixKind } from '../types.ts';

export const spreadOut: FixKind = {
  id: 'spread-out',
  rules: [
    'resilience/zone-outage',
    'resilience/region-outage',
    'resilience/availability-below-goal',
    'resilience/lopsided-quorum',
    'resilience/one-host',
  ],
  offer(context) {
    const { design, stage, finding } = context;
    const zone = finding.elements.find((id) => stage.zones[id] !== undefined && stage.zones[id]?.kind !== 'machines');
    if (zone === undefined) return undefined;
    const ids = ONE_COMPONENT.includes(finding.rule) ? finding.elements.slice(0, 1) : standingIn(context, zone);
    return {
      title: `Spread beyond ${elementTitle(stage, zone)}`,
      explanation:
        'The units stand in turn in this place and others like it, three where a majority decides; what is missing is drawn. It costs the machines, and calls between the places take longer.',
      command: spreadUnits(design, stage.id, ids, zone),
    };
  },
};

/** Rules whose findings are about the component that they name first. */
const ONE_COMPONENT: readonly string[] = ['resilience/lopsided-quorum', 'resilience/one-host'];

/** Components that some entry point needs and that fall with the place. */
function standingIn({ analysis }: FixContext, zone: string): string[] {
  const needed = new Set([...analysis.cones.values()].flatMap(({ serve }) => serve));
  const falling = [...analysis.components.values()].filter(({ id, units, k }) => {
    const left = units.filter((unit) => !unit.includes(zone)).length;
    return needed.has(id) && left < k;
  });
  return uniqueSorted(falling.map(({ id }) => id));
}
