import { MOST_STAGES, type Design } from '../../design/schema/design.ts';
import { id as idSchema, name as nameSchema } from '../../design/schema/primitives.ts';
import { refuse, type Refusal } from '../types.ts';
import { findStage } from './stage-edit.ts';

/** Why a stage with this id and name cannot be added, if it cannot. */
export function newStageTrouble(design: Design, id: string, name: string | undefined): Refusal | undefined {
  const written = idSchema.safeParse(id);
  if (!written.success)
    return refuse(`"${id}" cannot be an id: ${written.error.issues[0]?.message ?? 'it is malformed'}.`);
  if (findStage(design, id) !== undefined) return refuse(`There is already a stage "${id}".`);
  if (design.stages.length >= MOST_STAGES) return refuse(`A design has at most ${MOST_STAGES} stages.`);
  return name === undefined || nameSchema.safeParse(name).success
    ? undefined
    : refuse('A name has between 1 and 300 characters.');
}
