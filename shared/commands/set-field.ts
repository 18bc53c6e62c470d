import type { z } from '../base/zod.ts';
import { connectionKey } from '../design/connection-key.ts';
import { ELEMENT_SCHEMAS } from '../design/fields/element-schemas.ts';
import { describe } from '../design/parse/schema-troubles.ts';
import { unknownKeys } from '../design/parse/unknown-keys.ts';
import type { Design } from '../design/schema/design.ts';
import { stageSchema } from '../design/schema/stage.ts';
import { elementLabel, stageLabel } from './support/element-label.ts';
import { plainCopy } from './support/plain-copy.ts';
import type { FieldOwner } from './support/field-owner.ts';
import { newTrouble, within } from './support/new-trouble.ts';
import { removeKey } from './support/remove-key.ts';
import { findStage } from './support/stage-edit.ts';
import { undrafted } from './support/undrafted.ts';
import { refuse, type Command } from './types.ts';

const SCHEMAS = {
  ...ELEMENT_SCHEMAS,
  stage: stageSchema.pick({ name: true, notes: true, estimates: true }),
} as const satisfies Record<FieldOwner['of'], z.ZodObject>;

type Fields = Record<string, unknown>;

/**
 * Sets one field, such as `['backup', 'every']`; `undefined` takes it away, and with its last field what held it. A value
 * that the schema or the rest of the design does not allow is refused in the words that a wrong file would get.
 */
export function setField(
  design: Design,
  owner: FieldOwner,
  path: readonly string[],
  value: unknown,
  mergeKey?: string,
): Command {
  return {
    label: `${value === undefined ? 'Clear' : 'Set'} ${path.join(' ')} of ${ownerLabel(design, owner)}`,
    ...(mergeKey === undefined ? {} : { mergeKey }),
    apply: (draft) => {
      const fields = fieldsOf(draft, owner);
      if (fields === undefined) return refuse('What this field belongs to is no longer there.');
      const next = withField(plainCopy(fields), path, value);
      const parsed = SCHEMAS[owner.of].safeParse(next);
      const wrong = parsed.error?.issues[0];
      if (wrong !== undefined) return refuse(sentence(describe(wrong, [], next)[0]));
      if (!isKnown(owner, path)) return refuse(`The format has no field "${path.join('.')}" here.`);
      const before = undrafted(draft);
      write(fields, next);
      const broken = newTrouble(before, draft, within(before, owner));
      return broken === undefined ? undefined : refuse(sentence(broken));
    },
  };
}

/** The schema lets unknown keys pass because files may have them; an edit may not make new ones. */
function isKnown(owner: FieldOwner, path: readonly string[]): boolean {
  const nested = path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), null);
  return path.length > 0 && unknownKeys(SCHEMAS[owner.of], nested).length === 0;
}

function fieldsOf(draft: Design, owner: FieldOwner): Fields | undefined {
  if (owner.of === 'context') return draft.context;
  if (owner.of === 'vendor') return (draft.vendors[owner.id] ??= {});
  const stage = findStage(draft, owner.stageId);
  if (stage === undefined || owner.of === 'stage') return stage;
  if (owner.of === 'connection') return stage.connections.find((each) => connectionKey(each) === owner.key);
  return { component: stage.components, zone: stage.zones, 'entry-point': stage.entryPoints }[owner.of][owner.id];
}

function withField(fields: Fields, [key, ...rest]: readonly string[], value: unknown): Fields {
  if (key === undefined) return fields;
  const held = fields[key];
  const inner = typeof held === 'object' && held !== null && !Array.isArray(held) ? (held as Fields) : {};
  const next = rest.length === 0 ? plainCopy(value) : withField(inner, rest, value);
  const empty = rest.length > 0 && Object.keys(next as Fields).length === 0;
  if (next === undefined || empty) removeKey(fields, key);
  else fields[key] = next;
  return fields;
}

/** Writes only the keys that differ, so that the undo step holds nothing else. */
function write(fields: Fields, next: Fields): void {
  for (const key of Object.keys(fields)) if (!Object.hasOwn(next, key)) removeKey(fields, key);
  for (const [key, value] of Object.entries(next)) {
    if (JSON.stringify(fields[key]) !== JSON.stringify(value)) fields[key] = value;
  }
}

function sentence(trouble: { readonly message: string; readonly fix: string } | undefined): string {
  return trouble === undefined
    ? 'This value is not allowed.'
    : `${trouble.message}; ${trouble.fix}.`.replace(/\?\.$/, '?');
}

/** What undo calls the owner of a field. */
export function ownerLabel(design: Design, owner: FieldOwner): string {
  if (owner.of === 'context') return 'the context';
  if (owner.of === 'vendor') return design.vendors[owner.id]?.name ?? owner.id;
  if (owner.of === 'stage') return stageLabel(design, owner.stageId);
  const stage = findStage(design, owner.stageId);
  if (owner.of === 'entry-point') return stage?.entryPoints[owner.id]?.name ?? owner.id;
  return elementLabel(stage, owner.of === 'connection' ? owner.key : owner.id);
}
