import { z } from 'zod';
import { designSchema } from './schema/design.ts';

/** The JSON Schema (draft 2020-12) of a `.corral` file, for editors that complete and check while typing. */
export function designJsonSchema(): object {
  return z.toJSONSchema(designSchema, { target: 'draft-2020-12', io: 'input' });
}
