import { diffFields, type FieldChange } from './diff-fields.ts';
import type { Conflict, Side } from './merging.ts';

const KINDS: Readonly<Record<string, string>> = {
  zones: 'Zone',
  components: 'Component',
  connections: 'Connection',
  entryPoints: 'Entry point',
};
const LONGEST = 80;

/** What a conflict is about: "Component mysql, in stage large". */
export function conflictTitle({ path }: Pick<Conflict, 'path'>): string {
  const [part = '', id = '', inner, ...rest] = path;
  if (part === 'stages') {
    if (inner === undefined) return `Stage ${id}`;
    const kind = KINDS[inner];
    return kind === undefined ? `The ${inner} of stage ${id}` : `${kind} ${rest.join(' ')}, in stage ${id}`;
  }
  if (part === 'vendors') return `Vendor ${id}`;
  if (part === 'waivers') return `The decision about ${id}`;
  return part === 'context' ? `The context: ${id}` : `The ${part} of the design`;
}

/** What a side did: "removed it", or every field that it changed, as "n: 2 → 3". */
export function sideWords({ base, ...sides }: Pick<Conflict, 'base' | Side>, side: Side): readonly string[] {
  const now = sides[side];
  if (now === undefined) return ['removed it'];
  const changes = diffFields(base, now);
  return changes.length === 0 ? ['left it as it was'] : changes.map(changeWords);
}

function changeWords({ path, before, after }: FieldChange): string {
  const at = path.length === 0 ? '' : `${path.join('.')}: `;
  if (before === undefined) return `${at}${shown(after)}`;
  return `${at}${shown(before)} → ${after === undefined ? 'nothing' : shown(after)}`;
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
