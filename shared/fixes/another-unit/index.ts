import { addUnits } from '../../commands/add-units.ts';
import { elementTitle } from '../../catalog/element-title.ts';
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
  ],
  offer({ design, stage, finding }) {
    const ids = concerned(finding.rule === 'resilience/shared-store', finding.elements);
    const names = ids.map((id) => elementTitle(stage, id));
    return {
      title: names.length === 1 ? `Add a unit of ${names[0] ?? ''}` : 'Add a machine with units of everything on it',
      explanation:
        'Two units on two machines, three where a majority decides, in different zones where several are drawn. It costs the machines; nothing else changes.',
      command: addUnits(design, stage.id, ids),
    };
  },
};

/** A shared store is named first and its users after it: those are not the cause. */
function concerned(onlyCause: boolean, elements: readonly string[]): readonly string[] {
  return onlyCause ? elements.slice(0, 1) : elements;
}
