import type { Design } from '../design/schema/design.ts';
import { freshId } from './support/fresh-id.ts';
import { newStageTrouble } from './support/new-stage.ts';
import type { Command } from './types.ts';

export interface NewStage {
  readonly id?: string;
  readonly name?: string;
}

/** Adds an empty stage at the end. Its id comes from its name unless given. */
export function addStage(_design: Design, added: NewStage = {}): Command {
  return {
    label: `Add stage ${added.name ?? added.id ?? ''}`.trim(),
    apply: (draft) => {
      const id = added.id ?? newStageId(draft, added.name ?? 'stage');
      const refusal = newStageTrouble(draft, id, added.name);
      if (refusal !== undefined) return refusal;
      const name = added.name === undefined ? {} : { name: added.name };
      draft.stages.push({ id, ...name, zones: {}, components: {}, connections: [], entryPoints: {} });
      return undefined;
    },
  };
}

/** The id that a stage made from this name gets. */
export function newStageId(design: Design, name: string): string {
  return freshId(name, (id) => design.stages.some((stage) => stage.id === id));
}
