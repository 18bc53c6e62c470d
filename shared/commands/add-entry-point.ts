import type { Design } from '../design/schema/design.ts';
import { entryPointSchema, type EntryPoint, type Stage } from '../design/schema/stage.ts';
import { freshId } from './support/fresh-id.ts';
import { id as idSchema } from '../design/schema/primitives.ts';
import { onStage } from './support/stage-edit.ts';
import { refuse, type Command, type Refusal } from './types.ts';

/** Adds something that people do with the platform, bound to the component where they arrive. */
export function addEntryPoint(_design: Design, stageId: string, entryPoint: EntryPoint, given?: string): Command {
  return {
    label: `Add entry point ${entryPoint.name ?? given ?? ''}`.trim(),
    apply: (draft) =>
      onStage(draft, stageId, (stage) => {
        const id = given ?? newEntryPointId(stage, entryPoint);
        const refusal = trouble(stage, entryPoint, id);
        if (refusal !== undefined) return refusal;
        stage.entryPoints[id] = entryPointSchema.parse(entryPoint);
        return undefined;
      }),
  };
}

/** The id that this entry point gets: from its name, else from where it arrives. */
export function newEntryPointId(stage: Stage, entryPoint: EntryPoint): string {
  return freshId(entryPoint.name ?? `use-${entryPoint.at}`, (id) => Object.hasOwn(stage.entryPoints, id));
}

function trouble(stage: Stage, entryPoint: EntryPoint, id: string): Refusal | undefined {
  if (!idSchema.safeParse(id).success) return refuse(`"${id}" cannot be an id.`);
  if (Object.hasOwn(stage.entryPoints, id)) return refuse(`This stage already has an entry point "${id}".`);
  const written = entryPointSchema.safeParse(entryPoint);
  if (!written.success) return refuse(`This entry point cannot be added: ${written.error.issues[0]?.message ?? ''}.`);
  const stranger = [entryPoint.at, ...(entryPoint.through ?? [])].find((each) => stage.components[each] === undefined);
  return stranger === undefined ? undefined : refuse(`There is no component "${stranger}" in this stage.`);
}
