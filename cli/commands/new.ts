import { readTemplate, templateIds } from '../../host/templates.ts';
import { InputError } from '../input-error.ts';
import { print } from '../output.ts';
import { writeNew } from '../write-new.ts';

/** A template's text on standard output, or in a file that is not there yet. */
export async function newDesign(id: string, { output }: { readonly output?: string }): Promise<number> {
  const text = readTemplate(id);
  if (text === undefined) {
    throw new InputError([`corral: there is no template ${id}; use one of ${templateIds().join(', ')}`]);
  }
  if (output === undefined) print(text);
  else await writeNew(output, text);
  return 0;
}
