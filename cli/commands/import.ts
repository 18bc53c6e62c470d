import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { counted } from '../../shared/base/counted.ts';
import { serializeDesign } from '../../shared/design/serialize.ts';
import { drawingBeside } from '../../shared/import/cloudformation/index.ts';
import { importFile as importText } from '../../shared/import/import-file.ts';
import type { Imported } from '../../shared/import/types.ts';
import { InputError } from '../input-error.ts';
import { print, printable } from '../output.ts';
import { readInput } from '../read-input.ts';
import { writeNew } from '../write-new.ts';

/** A design from another tool's file, in a file that is not there yet, and a list of what it does not say. */
export async function importFile(file: string, { output }: { readonly output: string }): Promise<number> {
  const { text, from } = await textOf(file);
  const result = importText(text);
  if (!result.ok) throw new InputError([`${from}: ${result.error}`]);
  await writeNew(output, serializeDesign(result.value.design));
  print(printable(summary(result.value).join('\n')));
  return 0;
}

/** A template whose drawing is in a file beside it stands for that file. */
async function textOf(file: string): Promise<{ readonly text: string; readonly from: string }> {
  const { text, file: read } = await readInput(file);
  const name = read === undefined ? undefined : drawingBeside(text);
  const beside = name === undefined ? undefined : join(dirname(file), name);
  return beside !== undefined && existsSync(beside)
    ? { text: (await readInput(beside)).text, from: beside }
    : { text, from: file };
}

function summary({ understood, unrecognised }: Imported): string[] {
  const counts = Object.entries(understood).map(([what, count]) => counted(count, what.replace(/s$/, ''), what));
  return [
    `understood: ${counts.join(', ')}`,
    ...unrecognised.map(({ name, what, why }) => `not in the design: ${name} (${what}): ${why}`),
  ];
}
