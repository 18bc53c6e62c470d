import { parseDocument } from 'yaml';
import { err, ok, type Result } from '../../base/result.ts';

export interface TemplateResource {
  readonly id: string;
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface ReadTemplate {
  readonly description?: string;
  readonly resources: readonly TemplateResource[];
  /** Default of each parameter that has one. */
  readonly defaults: ReadonlyMap<string, string>;
}

type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a template in JSON or YAML, short forms of intrinsics included: `!Ref Vpc` reads as `Vpc`. */
export function readTemplate(text: string): Result<ReadTemplate, string> {
  const root = dataOf(text);
  if (root === undefined) return err('The file is neither JSON nor YAML; save the template again.');
  if (!isFields(root) || !isFields(root.Resources)) {
    return err('The file has no Resources, so it is no CloudFormation template.');
  }
  return ok({
    ...(typeof root.Description === 'string' ? { description: root.Description } : {}),
    resources: Object.entries(root.Resources).flatMap(([id, one]) => resource(id, one)),
    defaults: defaultsOf(root.Parameters),
  });
}

/** The data of a text, or undefined when it is broken or names itself without end. */
function dataOf(text: string): unknown {
  const document = parseDocument(text, { logLevel: 'error' });
  if (document.errors.length > 0) return undefined;
  try {
    return document.toJS() as unknown;
  } catch {
    return undefined;
  }
}

function resource(id: string, value: unknown): TemplateResource[] {
  if (!isFields(value) || typeof value.Type !== 'string') return [];
  return [{ id, type: value.Type, properties: isFields(value.Properties) ? value.Properties : {} }];
}

function defaultsOf(parameters: unknown): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, one] of Object.entries(isFields(parameters) ? parameters : {})) {
    const value = isFields(one) ? one.Default : undefined;
    if (typeof value === 'string' || typeof value === 'number') found.set(name, String(value));
  }
  return found;
}

/** Every text in a value that can be a reference, with the names that intrinsics call: `{ Ref: X }`, `X`, `X.Arn` → `X`. */
export function namesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value.split('.')[0] ?? value];
  if (Array.isArray(value)) return value.flatMap(namesIn);
  return isFields(value) ? Object.values(value).flatMap(namesIn) : [];
}

/** A number that is written down, or the default of the parameter that stands for it. */
export function numberOf({ defaults }: ReadTemplate, value: unknown): number | undefined {
  const [text] = namesIn(value);
  const number = typeof value === 'number' ? value : Number(defaults.get(text ?? '') ?? text);
  return Number.isInteger(number) ? number : undefined;
}
