import { hasCapability } from '../catalog/index.ts';
import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import { newComponentId } from './add-component.ts';
import { elementLabel } from './support/element-label.ts';
import { freshId } from './support/fresh-id.ts';
import { plainCopy } from './support/plain-copy.ts';
import { findStage, onStage } from './support/stage-edit.ts';
import { refuse, type Command } from './types.ts';

/**
 * Lets a second vendor answer for the same names, so that resolvers ask whichever is there, and lets the records be
 * checked. Where two vendors answer already, only that is left to do.
 */
export function addNameService(design: Design, stageId: string, id: string): Command {
  return {
    label: `Add a second name service beside ${elementLabel(findStage(design, stageId), id)}`,
    apply: (draft) =>
      onStage(draft, stageId, (stage) => {
        const component = stage.components[id];
        if (component === undefined || !hasCapability(component.type, 'resolves-names'))
          return refuse(`"${id}" is no name service.`);
        const vendors = vendorsOf(stage);
        if (component.healthCheck === false) component.healthCheck = true;
        if (vendors.length < 2 || new Set(vendors).size < 2) addTwin(draft, stage, id, vendors);
        return undefined;
      }),
  };
}

/** Of each name service; undefined where nobody has said. */
function vendorsOf(stage: Stage): (string | undefined)[] {
  const services = Object.values(stage.components).filter(({ type }) => hasCapability(type, 'resolves-names'));
  return services.map(({ managedBy }) => managedBy);
}

function addTwin(draft: Design, stage: Stage, id: string, taken: readonly (string | undefined)[]): void {
  const type = stage.components[id]?.type ?? '';
  const free = Object.keys(draft.vendors).find((each) => draft.vendors[each]?.kind === 'dns' && !taken.includes(each));
  const vendor = free ?? freshId('second-name-service', (each) => Object.hasOwn(draft.vendors, each));
  draft.vendors[vendor] ??= { kind: 'dns' };
  const twin = newComponentId(stage, type);
  stage.components[twin] = { type, managedBy: vendor, healthCheck: true };
  const copies = plainCopy(stage.connections).flatMap(({ id: _, ...each }) =>
    each.from === id ? [{ ...each, from: twin }] : each.to === id ? [{ ...each, to: twin }] : [],
  );
  stage.connections.push(...copies);
  for (const { through } of Object.values(stage.entryPoints)) if (through?.includes(id) === true) through.push(twin);
}
