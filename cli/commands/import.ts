import { counted } from '../../shared/base/counted.ts';
import { serializeDesign } from '../../shared/design/serialize.ts';
import { importFile as importText } from '../../shared/import/import-file.ts';
import type { Imported } from '../../shared/import/types.ts';
import { InputError } from '../input-error.ts';
import { print, printable } from '../output.ts';
import { readInput } from '../read-input.ts';
import { writeNew } from '../write-new.ts';

/** A design from another tool's file, in a file that is not there yet, and a list of what it does not say. */
export async function importFile(file: string, { output }: { readonly output: string }): Promise<number> {
  const result = importText((await readInput(file)).text);
  if (!result.ok) throw new InputError([`${file}: ${result.error}`]);
  await writeNew(output, serializeDesign(result.value.design));
  print(printable(summary(result.value).join('\n')));
  return 0;
}

function summary({ understood, unrecognised }: Imported): string[] {
  const counts = Object.entries(understood).map(([what, count]) => counted(count, what.replace(/s$/, ''), what));
  return [
    `understood: ${counts.join(', ')}`,
    ...unrecognised.map(({ name, what, why }) => `not in the design: ${name} (${what}): ${why}`),
  ];
}
