import { elementTitle } from '../../catalog/element-title.ts';
import { addUnits } from '../../commands/add-units.ts';
import type { FixContext, FixKind } from '../types.ts';

export const enoughUnits: FixKind = {
  id: 'enough-units',
  rules: ['resilience/capacity-after-loss'],
  offer(context) {
    const { design, stage, finding } = context;
    const [id = '', lost = ''] = finding.elements;
    const units = unitsFor(context, id, lost);
    if (units === undefined) return undefined;
    return {
      title: `Run ${units} units of ${elementTitle(stage, id)}`,
      explanation: `What is left after the loss carries ${design.context.goals?.peakUsers ?? 0} people at once. It costs the machines for it, all year or only when many come.`,
      command: addUnits(design, stage.id, [id], units),
    };
  },
};

/** The fewest units of which enough are left when the fullest place is lost, each place having its share. */
function unitsFor({ analysis, design, stage }: FixContext, id: string, lost: string): number | undefined {
  const { peakUsers } = design.context.goals ?? {};
  const capacity = stage.components[id]?.capacity;
  const placed = analysis.components.get(id);
  if (peakUsers === undefined || capacity === undefined || placed === undefined) return undefined;
  const needed = Math.ceil(peakUsers / capacity);
  const zones = new Set(placed.zones).size;
  const machines = stage.zones[lost] === undefined || stage.zones[lost].kind === 'machines';
  if (machines) return needed + 1;
  return zones < 2 ? undefined : Math.ceil(needed / (zones - 1)) * zones;
}
