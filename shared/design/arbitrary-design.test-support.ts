import fc from 'fast-check';
import type { Component } from './schema/component.ts';
import type { Connection } from './schema/connection.ts';
import { designSchema, type Design, type Step } from './schema/design.ts';
import type { Stage } from './schema/stage.ts';
import {
  BASES,
  DATA_CLASSES,
  MODES,
  ON_LOSS,
  PLATFORMS,
  PROTOCOLS,
  REPLICATIONS,
  STEP_VIEWS,
  ZONE_KINDS,
} from './schema/vocabulary.ts';

/** Texts that break printers: each has broken one somewhere. */
export const HOSTILE = [
  "it's",
  'say "hi"',
  'two\nlines',
  'tab\there',
  '${var.x}',
  '%{ if x }',
  '{{ jinja }}',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '# no comment',
  'key: value',
  '- item',
  '*alias',
  '&anchor',
  '!tag',
  '| block',
  '> fold',
  'true',
  'null',
  '1.5',
  '~',
  '[a, b]',
  '{ a: b }',
  ' leading',
  'trailing ',
  '🦄 unicorn',
  'x'.repeat(300),
  'word '.repeat(50),
  '\\n',
  '`id`',
  '$(id)',
  'a\n\n  b\n',
  '@at',
  '%percent',
  '---',
  '...',
  '\u2028',
  'ünï',
];

export const hostileText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc
    .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
    .filter((text) => !text.includes('\0') && text.isWellFormed()),
);

const ids = ['a', 'b', 'c-1', 'lms', 'mysql', 'true-north', 'null', 'y', 'no', 'on'];
const componentIds = ids.map((id) => `${id}-x`);
const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });

function pairUp<T>(keys: readonly string[], values: readonly T[]): Record<string, T> {
  return Object.fromEntries(values.map((value, index) => [keys[index], value]));
}

function zones(): fc.Arbitrary<Stage['zones']> {
  return some(ids).chain((picked) =>
    fc.tuple(...picked.map((_, index) => zone(picked.slice(0, index)))).map((made) => pairUp(picked, made)),
  );
}

function zone(outer: string[]): fc.Arbitrary<Stage['zones'][string]> {
  const around = outer.length === 0 ? fc.constant(undefined) : fc.constantFrom(...outer);
  return fc.record(
    {
      kind: fc.constantFrom(...ZONE_KINDS),
      name: hostileText,
      code: fc.constantFrom('eu-west-1', 'x: y'),
      platform: fc.constantFrom(...PLATFORMS),
      notes: hostileText,
      in: around,
      was: some(['formerly']),
    },
    { requiredKeys: ['kind'] },
  );
}

function component(zoneIds: string[]): fc.Arbitrary<Component> {
  return fc.record(
    {
      type: fc.constantFrom('lms', 'mysql', 'nginx', 'memcached'),
      name: hostileText,
      in: fc.constantFrom(...zoneIds),
      n: fc.integer({ min: 3, max: 9 }),
      k: fc.integer({ min: 1, max: 3 }),
      mode: fc.constantFrom(...MODES),
      spread: some(zoneIds),
      availability: fc.constantFrom(0.5, 0.999),
      stores: some(DATA_CLASSES),
      localState: fc.constantFrom<Component['localState']>('unknown', [], ['logs']),
      stickySessions: fc.constantFrom<boolean | 'unknown'>(true, false, 'unknown'),
      votes: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 4 }),
      arbitrators: some(zoneIds),
      was: some(['former', 'first']),
      failoverIn: fc.constantFrom(...zoneIds),
      failoverWorks: fc.constantFrom(0.95, 1),
      capacity: fc.integer({ min: 1, max: 5000 }),
      monthlyCost: fc.integer({ min: 0, max: 9000 }),
      availabilityFrom: fc.record({ basis: fc.constantFrom(...BASES), source: hostileText }),
      replication: fc.record({ how: fc.constantFrom(...REPLICATIONS), lag: fc.constant('5s') }),
      recovery: fc.record({ restart: fc.constant('30s'), rebuild: fc.constant('2h') }, { requiredKeys: [] }),
      backup: fc.record({ every: fc.constant('24h'), in: fc.constantFrom(...zoneIds) }),
      accessLog: fc.oneof(
        fc.constant({ on: false }),
        fc.record({ on: fc.constant(true), keep: fc.constant('30d'), in: fc.constantFrom(...zoneIds) }),
      ),
      notes: hostileText,
    },
    { requiredKeys: ['type', 'n'] },
  );
}

function connections(known: string[]): fc.Arbitrary<Connection[]> {
  const end = fc.constantFrom(...known);
  const one = fc.record(
    {
      from: end,
      to: end,
      over: fc.constantFrom(...PROTOCOLS),
      onLoss: fc.constantFrom(...ON_LOSS),
      carries: some(DATA_CLASSES),
      notes: hostileText,
    },
    { requiredKeys: ['from', 'to'] },
  );
  return fc.uniqueArray(one, { maxLength: 8, selector: ({ from, to }) => `${from}->${to}` });
}

function stage(id: string): fc.Arbitrary<Stage> {
  return zones().chain((made) =>
    some(componentIds).chain((known) =>
      fc.record(
        {
          id: fc.constant(id),
          name: hostileText,
          notes: hostileText,
          estimates: fc.constantFrom('published' as const, 'none' as const),
          zones: fc.constant(made),
          components: fc.tuple(...known.map(() => component(Object.keys(made)))).map((parts) => pairUp(known, parts)),
          connections: connections(known),
          entryPoints: fc.dictionary(
            fc.constantFrom('open', 'publish'),
            fc.record(
              {
                name: hostileText,
                at: fc.constantFrom(...known),
                critical: fc.boolean(),
                targets: fc.constantFrom({ zone: { rto: '1h' } }, { software: { rto: '4h', rpo: '24h' } }),
              },
              { requiredKeys: ['at'] },
            ),
          ),
        },
        { requiredKeys: ['id', 'zones', 'components', 'connections', 'entryPoints'] },
      ),
    ),
  );
}

function layout(stages: readonly Stage[]): fc.Arbitrary<Design['layout']> {
  const corner = [fc.integer({ min: -900, max: 900 }), fc.integer({ min: 0, max: 900 })] as const;
  const place = fc.oneof(fc.tuple(...corner), fc.tuple(...corner, fc.constant('pinned' as const)));
  return fc
    .tuple(
      ...stages.map(({ zones: made, components }) =>
        fc.dictionary(fc.constantFrom(...Object.keys(made), ...Object.keys(components)), place, { minKeys: 1 }),
      ),
    )
    .map((places) =>
      pairUp(
        stages.map(({ id }) => id),
        places,
      ),
    );
}

function story(stages: readonly Stage[]): fc.Arbitrary<Step[]> {
  const stage = fc.constantFrom(...stages.map(({ id }) => id));
  const optional = { name: hostileText, notes: hostileText, before: stage, view: fc.constantFrom(...STEP_VIEWS) };
  const step = fc.record(
    { stage, ...optional, camera: fc.constant([0, 0, 800, 600] as [number, number, number, number]) },
    { requiredKeys: ['stage', 'notes'] },
  );
  return fc
    .array(step, { maxLength: 3 })
    .map((steps) => steps.map((each, index) => ({ ...each, id: `step-${index + 1}` })));
}

/** Valid designs of one to three stages with hostile names, as `parseDesign` would give them. */
export const arbitraryDesign: fc.Arbitrary<Design> = fc
  .shuffledSubarray(['one', 'two', 'three'], { minLength: 1 })
  .chain((stageIds) => fc.tuple(...stageIds.map(stage)))
  .chain((stages) =>
    fc.record({
      corral: fc.constant(1 as const),
      name: hostileText,
      context: fc.oneof(
        fc.constantFrom({}, { learners: { jurisdictions: ['EU'], minAge: 16 } }),
        fc.record({ organisation: fc.record({ name: hostileText, contact: hostileText }) }),
      ),
      vendors: fc.dictionary(
        fc.constantFrom('aws', 'mail'),
        fc.record(
          {
            name: hostileText,
            country: fc.constantFrom('NO', 'US'),
            remoteAccess: fc.constantFrom([], ['US'], ['CA-ON', 'IN']),
          },
          { requiredKeys: ['name', 'country'] },
        ),
      ),
      stages: fc.constant(stages),
      layout: layout(stages),
      story: story(stages),
      waivers: fc.constant([]),
    }),
  )
  .map((design) => designSchema.parse(JSON.parse(JSON.stringify(design))));
