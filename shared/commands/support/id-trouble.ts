import { connectionKey } from '../../design/connection-key.ts';
import { id as idSchema } from '../../design/schema/primitives.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { refuse, type Refusal } from '../types.ts';
import { isTaken } from './stage-edit.ts';

/** Why a new component or zone may not have this id, if it may not. */
export function idTrouble(stage: Stage, id: string): Refusal | undefined {
  const written = idSchema.safeParse(id);
  if (!written.success)
    return refuse(`"${id}" cannot be an id: ${written.error.issues[0]?.message ?? 'it is malformed'}.`);
  const taken = isTaken(stage, id) || stage.connections.some((connection) => connectionKey(connection) === id);
  return taken ? refuse(`This stage already has an element "${id}".`) : undefined;
}
