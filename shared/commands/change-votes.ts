import type { Component } from '../design/schema/component.ts';
import type { Design } from '../design/schema/design.ts';
import { elementLabel } from './support/element-label.ts';
import { findStage, onStage } from './support/stage-edit.ts';
import { countOf, holderOf, takesUnits } from './support/units.ts';
import { refuse, type Command } from './types.ts';

/** Gives a component more voting members, or fewer; new ones get machines. A majority of the new number is enough. */
export function changeVotes(design: Design, stageId: string, id: string, by: number): Command {
  const name = elementLabel(findStage(design, stageId), id);
  return {
    label: `${by > 0 ? 'Add' : 'Remove'} ${Math.abs(by) === 1 ? 'a member' : `${Math.abs(by)} members`} of ${name}`,
    apply: (draft) =>
      onStage(draft, stageId, (stage) => {
        const component = stage.components[id];
        if (component === undefined) return refuse(`There is no component "${id}" in this stage.`);
        const machines = stage.zones[holderOf(stage, id)];
        const count = countOf(stage, holderOf(stage, id));
        const members = component.n ?? count;
        if (!takesUnits(component) || members + by < 1) return refuse(`${name} has no members to add or remove.`);
        setMembers(component, members + by);
        if (machines !== undefined && members === count) machines.count = Math.max(count, members + by);
        return undefined;
      }),
  };
}

function setMembers(component: Component, members: number): void {
  component.n = members;
  if (component.votes !== undefined) component.votes = component.votes.slice(0, members);
  delete component.k;
}
