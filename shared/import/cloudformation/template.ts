import { isMap } from '../../base/is-map.ts';

export interface TemplateResource {
  readonly id: string;
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface Template {
  readonly description?: string;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly resources: readonly TemplateResource[];
  /** Ids of what stands among the resources and is none. */
  readonly untyped: readonly string[];
  /** Default of each parameter that has one. */
  readonly defaults: ReadonlyMap<string, string>;
}

/** The parts of a template; short forms of intrinsics are read as their arguments: `!Ref Vpc` is `Vpc`. */
export function readTemplate(root: Readonly<Record<string, unknown>>): Template {
  const written = Object.entries(isMap(root.Resources) ? root.Resources : {});
  return {
    ...(typeof root.Description === 'string' ? { description: root.Description } : {}),
    metadata: isMap(root.Metadata) ? root.Metadata : {},
    resources: written.flatMap(([id, one]) => resource(id, one)),
    untyped: written.flatMap(([id, one]) => (resource(id, one).length === 0 ? [id] : [])),
    defaults: defaultsOf(root.Parameters),
  };
}

function resource(id: string, value: unknown): TemplateResource[] {
  if (!isMap(value) || typeof value.Type !== 'string') return [];
  return [{ id, type: value.Type, properties: isMap(value.Properties) ? value.Properties : {} }];
}

function defaultsOf(parameters: unknown): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, one] of Object.entries(isMap(parameters) ? parameters : {})) {
    const value = isMap(one) ? one.Default : undefined;
    if (typeof value === 'string' || typeof value === 'number') found.set(name, String(value));
  }
  return found;
}

/** Every text in a value that can be a reference, with the names that intrinsics call: `{ Ref: X }`, `X`, `X.Arn` → `X`. */
export function namesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value.split('.')[0] ?? value];
  if (Array.isArray(value)) return value.flatMap(namesIn);
  return isMap(value) ? Object.values(value).flatMap(namesIn) : [];
}

/** A number that is written down, or the default of the parameter that stands for it. */
export function numberOf({ defaults }: Template, value: unknown): number | undefined {
  const [text] = namesIn(value);
  const number = typeof value === 'number' ? value : Number(defaults.get(text ?? '') ?? text);
  return Number.isInteger(number) ? number : undefined;
}
