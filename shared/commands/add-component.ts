import { findType } from '../catalog/index.ts';
import type { Component } from '../design/schema/component.ts';
import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import { freshId } from './support/fresh-id.ts';
import { idTrouble } from './support/id-trouble.ts';
import { isTaken, onStage, setPlace } from './support/stage-edit.ts';
import { refuse, type Command, type Refusal } from './types.ts';
import { zoneMayHoldType } from './zone-nesting.ts';

export interface NewComponent {
  /** A type of the catalogue. */
  readonly type: string;
  /** Left out: derived from the type. */
  readonly id?: string;
  readonly in?: string;
  readonly name?: string;
  /** Pixels, relative to the zone around it. */
  readonly place?: readonly [number, number];
}

/** Adds one component of a catalogue type. Its id is `newComponentId` unless given. */
export function addComponent(_design: Design, stageId: string, added: NewComponent): Command {
  return {
    label: `Add ${added.name ?? findType(added.type)?.title ?? added.type}`,
    apply: (draft) =>
      onStage(draft, stageId, (stage) => {
        const id = added.id ?? newComponentId(stage, added.type);
        const refusal = trouble(stage, added, id);
        if (refusal !== undefined) return refusal;
        const component: Component = { type: added.type };
        if (added.name !== undefined) component.name = added.name;
        if (added.in !== undefined) component.in = added.in;
        stage.components[id] = component;
        if (added.place !== undefined) setPlace(draft, stageId, id, [...added.place]);
        return undefined;
      }),
  };
}

/** The id that the next component of this type gets. */
export function newComponentId(stage: Stage, type: string): string {
  return freshId(type, (id) => isTaken(stage, id));
}

function trouble(stage: Stage, added: NewComponent, id: string): Refusal | undefined {
  if (findType(added.type) === undefined) return refuse(`The catalogue has no type "${added.type}".`);
  const bad = idTrouble(stage, id);
  if (bad !== undefined) return bad;
  const zone = added.in === undefined ? undefined : stage.zones[added.in];
  if (added.in !== undefined && zone === undefined) return refuse(`There is no zone "${added.in}" in this stage.`);
  const nesting = zoneMayHoldType(zone?.kind, added.type);
  return nesting.ok ? undefined : refuse(`${nesting.reason}.`);
}
