import { findType, hasCapability } from '../catalog/index.ts';
import type { Need } from '../catalog/types.ts';
import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import { zonesAround } from '../design/zones-around.ts';
import { newComponentId } from './add-component.ts';
import { connectionBetween } from './connect.ts';
import { elementLabel } from './support/element-label.ts';
import { findStage, onStage } from './support/stage-edit.ts';
import { placeBeside } from './support/place-beside.ts';
import { refuse, type Command } from './types.ts';
import { zoneMayHoldType } from './zone-nesting.ts';

/** Longest chain of needs that is followed; the catalogue has none as long. */
const DEEPEST = 8;

/**
 * Gives a component everything its type demands and it does not call yet: connects it to what the stage has, behind the
 * balancer that others use, and adds the rest beside it, with what that needs in turn.
 */
export function addNeeds(design: Design, stageId: string, id: string): Command {
  const stage = findStage(design, stageId);
  return {
    label: `Add what ${elementLabel(stage, id)} needs`,
    apply: (draft) =>
      onStage(draft, stageId, (edited) => {
        if (edited.components[id] === undefined) return refuse(`There is no component "${id}" in this stage.`);
        if (missingNeeds(edited, id).length === 0) {
          return refuse(`${elementLabel(edited, id)} already calls everything that it needs.`);
        }
        const added = supply(edited, id, DEEPEST);
        placeBeside(draft, edited, id, added);
        return undefined;
      }),
  };
}

/** Needs of a component's type that nothing it calls meets, directly or behind a balancer. */
export function missingNeeds(stage: Stage, id: string): readonly Need[] {
  const needs = findType(stage.components[id]?.type ?? '')?.needs ?? [];
  const called = calledBy(stage, id);
  return needs.filter(({ optional, anyOf }) => {
    return optional !== true && !called.some((callee) => anyOf.includes(stage.components[callee]?.type ?? ''));
  });
}

/** What a component calls; a balancer stands for all that is behind it. */
function calledBy(stage: Stage, id: string): string[] {
  const seen = new Set<string>();
  const follow = (caller: string): void => {
    for (const { from, to } of stage.connections) {
      if (from !== caller || seen.has(to)) continue;
      seen.add(to);
      if (balances(stage, to)) follow(to);
    }
  };
  follow(id);
  return [...seen];
}

/** Meets the needs of one component; the ids of what had to be added. */
function supply(stage: Stage, id: string, depth: number): string[] {
  if (depth === 0) return [];
  return missingNeeds(stage, id).flatMap((need) => {
    // One answer may meet two needs, such as a Redis that is queue and cache.
    if (!missingNeeds(stage, id).includes(need)) return [];
    const there = existing(stage, id, need);
    const callee = there ?? add(stage, id, need);
    if (callee === undefined) return [];
    const made = connectionBetween(stage, id, callee);
    if (typeof made !== 'string') stage.connections.push(made);
    return there === undefined ? [callee, ...supply(stage, callee, depth - 1)] : [];
  });
}

/** What meets the need already: the balancer in front of it when others go through one that the caller can speak to. */
function existing(stage: Stage, id: string, { anyOf }: Need): string | undefined {
  const found = Object.keys(stage.components)
    .sort()
    .find((each) => each !== id && anyOf.includes(stage.components[each]?.type ?? ''));
  const front = stage.connections.find(({ from, to }) => to === found && balances(stage, from))?.from;
  const inner = front !== undefined && front !== id && stage.connections.some(({ to }) => to === front);
  return inner && innerBalancer(stage, front) ? front : found;
}

/** A balancer that no visitor calls: one in front of what only the platform uses. */
function innerBalancer(stage: Stage, id: string): boolean {
  return !stage.connections.some(
    ({ from, to }) => to === id && findType(stage.components[from]?.type ?? '')?.tier === 'outside',
  );
}

function balances(stage: Stage, id: string): boolean {
  return hasCapability(stage.components[id]?.type ?? '', 'balances-load');
}

/** Adds the usual answer to a need in the place of its caller, or in the nearest place around it that may hold it. */
function add(stage: Stage, caller: string, { anyOf: [type] }: Need): string | undefined {
  if (type === undefined) return undefined;
  const zone = zonesAround(stage, caller).find((around) => zoneMayHoldType(around.zone.kind, type).ok)?.id;
  const id = newComponentId(stage, type);
  stage.components[id] = zone === undefined ? { type } : { type, in: zone };
  return id;
}
