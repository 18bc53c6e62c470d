import { writeFile } from 'node:fs/promises';
import { errorCode } from '../../host/file-system.ts';
import { ioFailure } from '../../host/io-failure.ts';
import { readTemplate, templateIds } from '../../host/templates.ts';
import { InputError } from '../input-error.ts';
import { print } from '../output.ts';

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

async function writeNew(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx', flush: true });
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw new InputError([`${path}: it exists already; choose another name`]);
    throw new InputError([`corral: ${ioFailure(error, path, 'written').failed}`]);
  }
}
