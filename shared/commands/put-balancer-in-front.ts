import { findType } from '../catalog/index.ts';
import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import { connectionBetween } from './connect.ts';
import { newComponentId } from './add-component.ts';
import { elementLabel } from './support/element-label.ts';
import { placesFor } from './support/places.ts';
import { findStage, onStage, setPlace } from './support/stage-edit.ts';
import { giveSpareUnits, holderElement, holderOf, takesUnits } from './support/units.ts';
import { refuse, type Command } from './types.ts';

/** A type of the catalogue that spreads calls; a pair of it is put in front. */
const BALANCER = 'load-balancer';

/**
 * Gives a component a second unit and puts a pair of balancers before it: whoever called it calls them, and people arrive
 * there. The balancers check the health of what they call, else a lost unit would go on getting calls.
 */
export function putBalancerInFront(design: Design, stageId: string, id: string): Command {
  return {
    label: `Put balancers in front of ${elementLabel(findStage(design, stageId), id)}`,
    apply: (draft) =>
      onStage(draft, stageId, (stage) => {
        const component = stage.components[id];
        if (component === undefined || !takesUnits(component) || component.type === BALANCER)
          return refuse(`Balancers cannot stand in front of ${elementLabel(stage, id)}.`);
        const places = placesFor(stage, id);
        giveSpareUnits(stage, holderOf(stage, id));
        const holder = holderElement(stage, holderOf(stage, id));
        if (holder !== undefined && places.length > 1) holder.spread = places.slice(0, 2);
        const balancer = newComponentId(stage, BALANCER);
        stage.components[balancer] = {
          type: BALANCER,
          n: 2,
          healthCheck: true,
          failover: 'auto',
          ...placed(stage, id, places),
        };
        const [x, y] = draft.layout[stageId]?.[id] ?? [];
        if (x !== undefined && y !== undefined) setPlace(draft, stageId, balancer, [x - 200, y]);
        return rewire(stage, id, balancer);
      }),
  };
}

function placed(stage: Stage, id: string, places: readonly string[]): { in?: string; spread?: string[] } {
  if (places.length > 1) return { spread: places.slice(0, 2) };
  const around = stage.components[id]?.in;
  const zone = around !== undefined && stage.zones[around]?.kind === 'machines' ? stage.zones[around].in : around;
  return zone === undefined ? {} : { in: zone };
}

function rewire(stage: Stage, id: string, balancer: string) {
  for (const connection of stage.connections) if (connection.to === id) connection.to = balancer;
  for (const entry of Object.values(stage.entryPoints)) if (entry.at === id) entry.at = balancer;
  const made = connectionBetween(stage, balancer, id);
  if (typeof made === 'string') return refuse(`${made}.`);
  stage.connections.push(made);
  return undefined;
}

/** Whether people or other services would reach it through a balancer as well. */
export function canStandBehindBalancer(type: string): boolean {
  const known = findType(type);
  return (
    known !== undefined &&
    known.capabilities.includes('runs-app-code') &&
    known.ports.some(({ over }) => over.startsWith('http'))
  );
}
