import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renamedStage } from '../design/rename-ids.ts';
import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import { drawnAt, everyTemplate, madeFor, platformOf } from './drawn-at.test-support.ts';
import { readBack } from './read-back.test-support.ts';
import { addressesOf, missingReferences } from './references.test-support.ts';
import { targets } from './targets.ts';
import type { Export } from './types.ts';
import { patience, runs } from '../base/runs.test-support.ts';

const STAGE = 'highly-available';
const [, template] = everyTemplate.find(([name]) => name === 'bare-minimum')!;

const CODE = [
  '"',
  '\\',
  '\n',
  '${',
  '}',
  '%{',
  '{{ x }}',
  '{% x %}',
  '!Ref Vpc',
  '# c',
  ': ',
  '- ',
  '<b>',
  '`',
  "'",
  '|',
];
const text = fc.oneof(
  fc
    .array(fc.constantFrom(...CODE, 'é', '🦄', '\u2028', '../', ' '), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.join('')),
  fc.constantFrom('true', 'null', 'no', '~', '0123', '1e3', '=', '---', 'EOT', '*/', 'x'.repeat(300)),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
);

/** Words that a language keeps for itself, and pairs that are one name without their hyphens. */
const WORDS = ['null', 'true', 'all', 'ungrouped', 'localhost', 'self', 'count', 'for-each', 'ref', 'internet'];
const pair = fc.constantFrom(
  ['a-b', 'ab'],
  ['a1', 'a-1'],
  ['x-y-z', 'xy-z'],
  ['group', 'group-1'],
  ['lb-main', 'lb-main-1'],
);
const ids = fc
  .tuple(fc.shuffledSubarray(WORDS, { minLength: 3, maxLength: 3 }), pair)
  .map(([words, two]) => [...words, ...two]);

/** Every text that an author writes freely, as this one. */
function saying(design: Design, said: string): Design {
  const all = <T>(map: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(map).map(([id, one]) => [id, { ...one, name: said, notes: said }])) as Record<
      string,
      T
    >;
  const stages = design.stages.map((stage) => ({
    ...stage,
    name: said,
    notes: said,
    zones: all(stage.zones),
    components: all(stage.components),
    connections: stage.connections.map((one) => ({ ...one, notes: said })),
    entryPoints: Object.fromEntries(Object.entries(stage.entryPoints).map(([id, one]) => [id, { ...one, name: said }])),
  }));
  const vendors = Object.fromEntries(Object.entries(design.vendors).map(([id, one]) => [id, { ...one, notes: said }]));
  return { ...design, name: said, notes: said, vendors, stages };
}

/** Some elements under other ids. */
function called(design: Design, names: readonly string[]): Design {
  const old = ['lms', 'mysql-machines', 'mysql', 'lms-machines', 'lb'];
  const stages = design.stages.map((stage): Stage => renamedStage(stage, (id) => names[old.indexOf(id)] ?? id));
  return { ...design, stages };
}

/** Keys and the number of entries, all the way down: what no text of the author may change. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? '' : value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]));
}

async function read(made: Export): Promise<ReadonlyMap<string, unknown>> {
  const code = made.files.filter(({ path }) => !path.endsWith('.md'));
  const found = await Promise.all(code.map(async (file) => [file.path, await readBack(file)] as const));
  await Promise.all(made.files.filter(({ path }) => path.endsWith('.md')).map(readBack));
  return new Map(found);
}

describe.each(targets.map((target) => [target.id, target] as const))('%s', (id, target) => {
  const drawn = drawnAt(platformOf(target), template);
  const shape = read(madeFor(target, saying(drawn, 'plain'), STAGE)).then((files) => shapeOf([...files]));

  it('has the same code whatever the author writes', { timeout: patience() }, async () => {
    await fc.assert(
      fc.asyncProperty(text, async (said) => {
        expect(shapeOf([...(await read(madeFor(target, saying(drawn, said), STAGE)))])).toEqual(await shape);
      }),
      runs(15),
    );
  });

  it('takes words of its language and ids that are nearly one', { timeout: patience() }, async () => {
    await fc.assert(
      fc.asyncProperty(ids, async (names) => {
        const design = called(drawn, names);
        const made = madeFor(target, design, STAGE);
        const files = await read(made);
        expect(missingReferences(id, files)).toEqual([]);
        const own = [...files]
          .filter(([path]) => path.endsWith('.tf'))
          .flatMap(([, file]) => addressesOf(file as object as Parameters<typeof addressesOf>[0]));
        expect(own.length).toBe(new Set(own).size);
        expect(madeFor(target, drawn, STAGE).coverage.length).toBe(made.coverage.length);
      }),
      runs(8),
    );
  });
});
