import { componentTypes, findType, hasCapability } from '../catalog/index.ts';
import type { Capability } from '../catalog/types.ts';
import type { Component } from '../design/schema/component.ts';
import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import type { LOCAL_STATES } from '../design/schema/vocabulary.ts';
import { zonesAround } from '../design/zones-around.ts';
import { newComponentId } from './add-component.ts';
import { connectionBetween } from './connect.ts';
import { elementLabel, elementsLabel } from './support/element-label.ts';
import { onStage, setPlace } from './support/stage-edit.ts';
import { refuse, type Command, type Refusal } from './types.ts';

/** What may leave the machines of an application, and what a shared place for it can do. */
const HOMES = { uploads: 'stores-objects', session: 'holds-sessions' } as const satisfies Partial<
  Record<LocalState, Capability>
>;
type LocalState = (typeof LOCAL_STATES)[number];
type Movable = keyof typeof HOMES;

const WORDS = { uploads: 'uploads', session: 'sessions' } as const;

/**
 * Moves uploads to an object store, or sessions to a shared cache: the one that is drawn, else a new one. Applications
 * call it from then on and keep nothing of it; with their sessions elsewhere, people may come back to any unit.
 */
export function moveStateOut(design: Design, stageId: string, ids: readonly string[], what: Movable): Command {
  return {
    label: `Move ${WORDS[what]} out of ${elementsLabel(design, stageId, ids)}`,
    apply: (draft) =>
      onStage(draft, stageId, (stage) => {
        const stranger = ids.find((id) => stage.components[id] === undefined);
        const [first] = ids;
        if (stranger !== undefined || first === undefined)
          return refuse(`There is no component "${stranger ?? ''}" in this stage.`);
        const home = homeOf(stage, ids, HOMES[what]) ?? addHome(draft, stage, first, HOMES[what]);
        if (home === undefined) return refuse('The catalogue has nothing that could keep it.');
        return ids.map((id) => moveOne(stage, id, home, what)).find((refusal) => refusal !== undefined);
      }),
  };
}

function homeOf(stage: Stage, ids: readonly string[], capability: Capability): string | undefined {
  return Object.keys(stage.components).find(
    (id) => !ids.includes(id) && hasCapability(stage.components[id]?.type ?? '', capability),
  );
}

function addHome(draft: Design, stage: Stage, beside: string, capability: Capability): string | undefined {
  const type = componentTypes.find(({ capabilities }) => capabilities.includes(capability));
  if (type === undefined) return undefined;
  const id = newComponentId(stage, type.id);
  const region = zonesAround(stage, beside).find(({ zone }) => ['region', 'provider'].includes(zone.kind))?.id;
  stage.components[id] = {
    type: type.id,
    ...(region === undefined ? {} : { in: region }),
    ...(type.alwaysManaged === undefined ? { n: 2 } : {}),
  };
  const [x, y] = draft.layout[stage.id]?.[beside] ?? [];
  if (region === undefined && x !== undefined && y !== undefined) setPlace(draft, stage.id, id, [x + 220, y]);
  return id;
}

function moveOne(stage: Stage, id: string, home: string, what: Movable): Refusal | undefined {
  const component = stage.components[id];
  if (component === undefined) return undefined;
  component.localState = kept(component).filter((each) => each !== what);
  if (what === 'session' && component.stickySessions === true) component.stickySessions = false;
  if (stage.connections.some(({ from, to }) => from === id && to === home)) return undefined;
  const made = connectionBetween(stage, id, home);
  if (typeof made === 'string')
    return refuse(`${elementLabel(stage, id)} cannot use ${elementLabel(stage, home)}: ${made}.`);
  stage.connections.push(made);
  return undefined;
}

function kept({ localState, type }: Component): readonly LocalState[] {
  const stated = localState ?? findType(type)?.defaults.localState ?? [];
  return stated === 'unknown' ? [] : stated;
}
