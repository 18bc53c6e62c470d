import { addUnits } from '../../commands/add-units.ts';
import { elementTitle } from '../../catalog/element-title.ts';
import type { Stage } from '../../design/schema/stage.ts';
import type { Finding } from '../../rules/types.ts';
import type { FixKind } from '../types.ts';

export const anotherUnit: FixKind = {
  id: 'another-unit',
  rules: [
    'resilience/host-outage',
    'resilience/single-balancer',
    'resilience/shared-store',
    'resilience/degraded-only',
    'resilience/all-units-needed',
    'resilience/one-host',
    'resilience/single-sign-in',
    'resilience/control-plane',
    'resilience/extra-nine',
    'resilience/availability-below-goal',
    'resilience/recovery-too-slow',
  ],
  offer({ design, stage, finding }) {
    const ids = concerned(stage, finding);
    const names = ids.map((id) => elementTitle(stage, id));
    return {
      title: names.length === 1 ? `Add a unit of ${names[0] ?? ''}` : 'Add a machine with units of everything on it',
      explanation:
        'Two units on two machines, three where a majority decides, in different zones where several are drawn. It costs the machines; nothing else changes.',
      command: addUnits(design, stage.id, ids, leastOf[finding.rule]),
    };
  },
};

/** Rules that name the cause first and its users after it: those are not concerned. */
const CAUSE_FIRST: readonly string[] = [
  'resilience/shared-store',
  'resilience/single-sign-in',
  'resilience/control-plane',
];

function concerned({ components, zones }: Stage, { elements, rule }: Finding): readonly string[] {
  if (CAUSE_FIRST.includes(rule)) return elements.slice(0, 1);
  return elements.filter((id) => components[id] !== undefined || zones[id]?.kind === 'machines');
}

/** What failover depends on is asked to be a majority of three. */
const leastOf: Readonly<Record<string, number>> = { 'resilience/control-plane': 3 };
