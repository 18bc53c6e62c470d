import { designJsonSchema } from '../../shared/design/json-schema.ts';
import { printJson } from '../output.ts';

export async function schema(): Promise<number> {
  printJson(designJsonSchema());
  return 0;
}
