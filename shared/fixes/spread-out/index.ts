import { uniqueSorted } from '../../base/sort.ts';
import { elementTitle } from '../../catalog/element-title.ts';
import { spreadUnits } from '../../commands/spread-units.ts';
import type { FixContext, FixKind } from '../types.ts';

export const spreadOut: FixKind = {
  id: 'spread-out',
  rules: ['resilience/zone-outage', 'resilience/lopsided-quorum', 'resilience/one-host'],
  offer(context) {
    const { design, stage, finding } = context;
    const zone = finding.elements.find((id) => stage.zones[id] !== undefined && stage.zones[id]?.kind !== 'machines');
    if (zone === undefined) return undefined;
    const ids = finding.rule === 'resilience/zone-outage' ? standingIn(context, zone) : finding.elements.slice(0, 1);
    return {
      title: `Spread beyond ${elementTitle(stage, zone)}`,
      explanation:
        'The units stand in turn in this place and others like it, three where a majority decides; what is missing is drawn. It costs the machines, and calls between the places take longer.',
      command: spreadUnits(design, stage.id, ids, zone),
    };
  },
};

/** Components that some entry point needs and that fall with the place. */
function standingIn({ analysis }: FixContext, zone: string): string[] {
  const needed = new Set([...analysis.cones.values()].flatMap(({ serve }) => serve));
  const falling = [...analysis.components.values()].filter(({ id, units, k }) => {
    const left = units.filter((unit) => !unit.includes(zone)).length;
    return needed.has(id) && left < k;
  });
  return uniqueSorted(falling.map(({ id }) => id));
}
