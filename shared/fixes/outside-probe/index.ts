import { elementTitle } from '../../catalog/element-title.ts';
import { watchFromOutside } from '../../commands/watch-from-outside.ts';
import { monitoringBesideWatched } from '../../rules/resilience/monitoring-beside-watched/index.ts';
import type { FixContext, FixKind } from '../types.ts';

export const outsideProbe: FixKind = {
  id: 'outside-probe',
  rules: ['resilience/monitoring-beside-watched'],
  offer(context) {
    const { design, stage, finding } = context;
    const [id = ''] = finding.elements;
    if (!standsBeside(context, id)) return undefined;
    return {
      title: `Move ${elementTitle(stage, id)} away from what it watches`,
      explanation:
        'It stands on a machine of its own, in another place where places are drawn, and its alerts leave by another way. It costs a small machine.',
      command: watchFromOutside(design, stage.id, id),
    };
  },
};

/** Whether its place is wrong, and not only the way of its alerts: that finding names no place. */
function standsBeside({ analysis, design, stage }: FixContext, id: string): boolean {
  const reports = [...monitoringBesideWatched.check({ analysis, design, stage, asOf: '' })];
  return reports.some(({ verdict, elements }) => verdict === 'gap' && elements[0] === id && elements.length > 1);
}
