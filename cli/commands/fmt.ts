import { saveFile } from '../../host/save-file.ts';
import { formatDesign } from '../../shared/design/serialize.ts';
import { InputError } from '../input-error.ts';
import { print } from '../output.ts';
import { unusable } from '../read-design.ts';
import { readInput, type Input } from '../read-input.ts';

interface Formatted extends Input {
  readonly canonical: string;
}

/** Canonical form, in place; standard input goes to standard output. No file changes when one cannot be used. */
export async function fmt(files: readonly string[], options: { readonly check?: boolean }): Promise<number> {
  const formatted = await formatAll(files);
  const different = formatted.filter(({ text, canonical }) => text !== canonical);
  if (options.check === true) {
    for (const { name } of different) print(`${name}: not in canonical form`);
    return different.length === 0 ? 0 : 1;
  }
  for (const { file, canonical } of formatted) if (file === undefined) print(canonical);
  for (const { file, name, canonical } of different) {
    if (file === undefined) continue;
    const saved = await saveFile({ path: file.path, text: canonical, revision: file.revision });
    if (!saved.ok) throw new InputError([`${name}: ${saved.error.failed}`]);
    print(`${name}: formatted`);
  }
  return 0;
}

async function formatAll(files: readonly string[]): Promise<Formatted[]> {
  const done: Formatted[] = [];
  const problems: string[] = [];
  for (const file of files) {
    const outcome = await formatOne(file);
    if (outcome instanceof InputError) problems.push(...outcome.lines);
    else done.push(outcome);
  }
  if (problems.length > 0) throw new InputError(problems);
  return done;
}

async function formatOne(file: string): Promise<Formatted | InputError> {
  try {
    const input = await readInput(file);
    const canonical = formatDesign(input.text);
    return canonical.ok ? { ...input, canonical: canonical.value } : unusable(input.name, canonical.error);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}
