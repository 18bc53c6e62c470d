import type { Trouble } from './locate.ts';
import { everywhere, type Look } from './look.ts';
import { errorsOf, NONE } from './most-troubles.ts';
import { list, map, type Raw } from './raw.ts';

/** Answers that cannot both be true: the field that says no, and those that say the opposite when they are given. */
interface Pair {
  readonly no: readonly [path: string, value: unknown, said: string];
  readonly yes: readonly string[];
}

const OF_CONTEXT: readonly Pair[] = [
  { no: ['impactAssessed', false, 'no impact assessment was made'], yes: ['impactAssessment'] },
  { no: ['incidentContactNamed', false, 'nobody is named who is told first'], yes: ['incidentContact'] },
];
const OF_VENDOR: readonly Pair[] = [{ no: ['contract', 'none', 'there is no contract'], yes: ['contractTerms'] }];
const OF_COMPONENT: readonly Pair[] = [
  { no: ['accessLog.on', false, 'no access is logged'], yes: ['accessLog.keep', 'accessLog.in'] },
  { no: ['backup.scheduled', false, 'nothing is backed up'], yes: ['backup.every', 'backup.keep', 'backup.in'] },
];

/** Answers that contradict each other, each an error at the second of the two. */
export function contradictions(data: unknown, look: Look = everywhere): Trouble[] {
  const design = map(data);
  const vendors = map(design.vendors);
  return [
    ...between(map(design.context), OF_CONTEXT, ['context']),
    ...errorsOf(Object.keys(vendors), (id) => between(map(vendors[id]), OF_VENDOR, ['vendors', id])),
    ...list(design.stages).flatMap((stage, index) => {
      const [components, path] = [map(map(stage).components), ['stages', index, 'components']];
      return errorsOf(look(path, components), (id) => between(map(components[id]), OF_COMPONENT, [...path, id]));
    }),
  ];
}

function between(fields: Raw, pairs: readonly Pair[], path: Trouble['path']): readonly Trouble[] {
  return errorsOf(pairs, ({ no: [field, value, said], yes }) =>
    at(fields, field) === value
      ? yes.filter((one) => given(at(fields, one))).map((one) => trouble(path, one, `${field}: ${String(value)}`, said))
      : NONE,
  );
}

function trouble(path: Trouble['path'], field: string, no: string, said: string): Trouble {
  return {
    path: [...path, ...field.split('.')],
    message: `this contradicts "${no}", which says that ${said}`,
    fix: `remove ${field}, or correct ${no.split(':')[0] ?? ''}`,
  };
}

/** A field, or one inside it. */
function at(fields: Raw, path: string): unknown {
  const dot = path.indexOf('.');
  return dot < 0 ? fields[path] : map(fields[path.slice(0, dot)])[path.slice(dot + 1)];
}

/** Empty text and an empty list say nothing. */
function given(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return typeof value === 'string' ? value.trim() !== '' : value !== undefined && value !== null;
}
