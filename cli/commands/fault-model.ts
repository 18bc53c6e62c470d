import { runFaultModels } from '../../shared/analysis/fault-model/run-cases.ts';
import { InputError } from '../input-error.ts';
import { printJson, problem } from '../output.ts';
import { readInput } from '../read-input.ts';

/** Computes every case of the file; a case without a model is said on standard error. */
export async function faultModel(file: string): Promise<number> {
  const { name, text } = await readInput(file);
  const run = runFaultModels(parseJson(name, text));
  if (!run.ok) throw new InputError(run.error.map((line) => `${name}: ${line}`));
  for (const line of run.value.leftOut) problem(`${name}: ${line}`);
  printJson({ cases: run.value.cases });
  return 0;
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const offset = Number(/position (\d+)/.exec(String(error))?.[1] ?? 0);
    const before = text.slice(0, offset).split('\n');
    const place = `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
    throw new InputError([`${name}:${place}: this is not JSON; correct it here`]);
  }
}
