import { runFaultModels } from '../../shared/analysis/fault-model/run-cases.ts';
import { InputError } from '../input-error.ts';
import { printJson, problem } from '../output.ts';
import { readInput } from '../read-input.ts';

/** Computes every case of the file; a case without a model is said on standard error. */
export async function faultModel(file: string): Promise<number> {
  const { name, text } = await readInput(file);
  const run = runFaultModels(await parseJson(name, text));
  if (!run.ok) throw new InputError(run.error.map((line) => `${name}: ${line}`));
  for (const line of run.value.leftOut) problem(`${name}: ${line}`);
  printJson({ cases: run.value.cases });
  return 0;
}

async function parseJson(name: string, text: string): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch {
    const place = await placeOfTrouble(text);
    throw new InputError([`${name}:${place}: this is not JSON; correct it here`]);
  }
}

/** `line:column`. JSON is YAML, whose reader knows where it stopped; Node's does not always say. */
async function placeOfTrouble(text: string): Promise<string> {
  const { readDocument } = await import('../../shared/design/parse/read-document.ts');
  const read = readDocument(text);
  return read.ok ? '1:1' : `${read.error[0]?.line ?? 1}:${read.error[0]?.column ?? 1}`;
}
