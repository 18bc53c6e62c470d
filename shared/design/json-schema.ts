import { z } from '../base/zod.ts';
import { designSchema } from './schema/design.ts';

/** The JSON Schema (draft 2020-12) of a `.corral` file, for editors that complete and check while typing. */
export function designJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(designSchema, {
    target: 'draft-2020-12',
    io: 'input',
    // Unknown keys are kept, so a file that has some is still valid.
    override: ({ jsonSchema }) => {
      if (jsonSchema.type === 'object' && jsonSchema.additionalProperties === false)
        delete jsonSchema.additionalProperties;
    },
  });
  return {
    $schema,
    $id: 'urn:corral:design:1',
    title: 'Corral design',
    description: 'The document that Corral draws, checks and exports, as YAML.',
    ...schema,
  };
}
