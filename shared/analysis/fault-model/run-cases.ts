import { err, ok, type Result } from '../../base/result.ts';
import type { FaultModel } from '../types.ts';
import { compileModel } from './compile-model.ts';
import { faultFileSchema, faultModelSchema } from './fault-model-schema.ts';
import { solveModel } from './solve-model.ts';

/** The computed values of one case; availabilities as text with 12 decimals, sets sorted. */
export interface FaultCaseResult {
  readonly id: string;
  readonly availability: string;
  readonly availabilityFull: string;
  readonly spof: readonly string[];
  readonly degradedSpof: readonly string[];
  readonly mcsOrder2: readonly (readonly [string, string])[];
}

export interface FaultRun {
  readonly cases: readonly FaultCaseResult[];
  /** One sentence per case that is not given as events, units and groups. */
  readonly leftOut: readonly string[];
}

/**
 * Computes every case of a file in the form of `golden/fault-models.json`. Cases without a model, and models too
 * entangled to compute, are left out with a sentence. Errors say which case, what is wrong and what to do.
 */
export function runFaultModels(json: unknown): Result<FaultRun, readonly string[]> {
  const file = faultFileSchema.safeParse(json);
  if (!file.success) return err(sentences('the file', file.error.issues));
  const cases: FaultCaseResult[] = [];
  const leftOut: string[] = [];
  const problems: string[] = [];
  for (const each of file.data.cases) {
    const outcome = runCase(each.id, each);
    if ('result' in outcome) cases.push(outcome.result);
    else if ('leftOut' in outcome) leftOut.push(outcome.leftOut);
    else problems.push(...outcome.problems);
  }
  return problems.length > 0 ? err(problems) : ok({ cases, leftOut });
}

type Outcome =
  { readonly result: FaultCaseResult } | { readonly leftOut: string } | { readonly problems: readonly string[] };

const PARTS = ['events', 'units', 'groups', 'entry'] as const;

function runCase(id: string, value: Readonly<Record<string, unknown>>): Outcome {
  if (PARTS.every((part) => value[part] === undefined)) {
    return { leftOut: `case "${id}" has no model: give it events, units, groups and entry to have it computed` };
  }
  const parsed = faultModelSchema.safeParse(value);
  if (!parsed.success) return { problems: sentences(`case "${id}"`, parsed.error.issues) };
  return solveCase(id, parsed.data);
}

function solveCase(id: string, model: FaultModel): Outcome {
  const compiled = compileModel(model);
  if (!compiled.ok) return { problems: compiled.error.map((problem) => `case "${id}": ${problem}`) };
  const { availability, availabilityFull, ...sets } = solveModel(compiled.value);
  if (availability === undefined || availabilityFull === undefined) {
    return { leftOut: `case "${id}" is too entangled for an exact availability: split it into smaller models` };
  }
  return {
    result: { id, availability: availability.toFixed(12), availabilityFull: availabilityFull.toFixed(12), ...sets },
  };
}

function sentences(where: string, issues: readonly { path: PropertyKey[]; message: string }[]): string[] {
  return issues.map(({ path, message }) => {
    const at = path.length > 0 ? `, at ${path.map(String).join('.')}` : '';
    return `${where}${at}: ${message}; write it as the format of fault models says`;
  });
}
