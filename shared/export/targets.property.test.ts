import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { componentTypes } from '../catalog/index.ts';
import { connectionKey } from '../design/connection-key.ts';
import { designSchema, type Design } from '../design/schema/design.ts';
import { PLATFORMS, PROTOCOLS } from '../design/schema/vocabulary.ts';
import { drawnAt, madeFor, platformOf } from './drawn-at.test-support.ts';
import { findTarget, targets } from './targets.ts';
import type { Target } from './types.ts';
import { patience, runs } from '../base/runs.test-support.ts';

const template = designSchema.parse(
  parse(readFileSync(join(import.meta.dirname, '../../assets/templates/bare-minimum.corral'), 'utf8')),
);

const ids = ['one', 'two', 'three', 'four'] as const;
const id = fc.constantFrom(...ids);
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const component = fc.record({
  type: fc.constantFrom(...componentTypes.map((type) => type.id), 'unheard-of'),
  name: optional(fc.string({ minLength: 1, maxLength: 40 })),
  in: fc.constantFrom(undefined, 'machines', 'zone', 'region', 'abroad', 'cellar', 'nowhere'),
  n: optional(fc.integer({ min: 1, max: 4 })),
  managedBy: fc.constantFrom(undefined, 'aws', 'somebody'),
});
/** Zones of a stage at a provider, or with parts of it in an own data centre, at another provider, or nowhere. */
const zones = fc
  .record({
    cloud: fc.constantFrom(...PLATFORMS.map((platform) => ({ platform })), { vendor: 'aws' }, { vendor: 'acme' }, {}),
    abroadIn: fc.constantFrom('cloud', 'cellar', undefined),
    spread: fc.constantFrom(undefined, ['zone'], ['zone', 'abroad'], ['cellar', 'zone']),
  })
  .map(({ cloud, abroadIn, spread }) => ({
    cloud: { kind: 'provider', ...cloud },
    cellar: { kind: 'site' },
    region: { kind: 'region', in: 'cloud' },
    abroad: { kind: 'region', in: abroadIn },
    zone: { kind: 'availability-zone', in: 'region' },
    machines: { kind: 'machines', in: 'zone', count: 2, spread },
  }));
const connection = fc.record({ from: id, to: id, over: optional(fc.constantFrom(...PROTOCOLS)) });
const anyDesign = fc
  .tuple(
    fc.dictionary(id, component, { minKeys: 1 }),
    fc.uniqueArray(connection, { selector: connectionKey, maxLength: 8 }),
    zones,
  )
  .map(([components, connections, places]): Design => {
    const plain: unknown = JSON.parse(JSON.stringify({ id: 's', zones: places, components, connections }));
    return designSchema.parse({ corral: 1, stages: [plain] });
  });

function elements(design: Design, stageId: string): string[] {
  const stage = design.stages.find((candidate) => candidate.id === stageId);
  const connections = (stage?.connections ?? []).map((one) => `connection ${connectionKey(one)}`);
  return [...Object.keys(stage?.components ?? {}).map((key) => `component ${key}`), ...connections].sort();
}

function withHosts(design: Design, group: string, count: number): Design {
  const stages = design.stages
    .filter(({ id: stage }) => stage === 'highly-available')
    .map((stage) => ({ ...stage, zones: { ...stage.zones, [group]: { ...stage.zones[group]!, count } } }));
  return { ...design, stages };
}

/** Texts by path of what an export would run, without the README. */
function codeOf(target: Target, design: Design): ReadonlyMap<string, string> {
  const { files } = madeFor(target, design, 'highly-available');
  return new Map(files.filter(({ path }) => path !== 'README.md').map(({ path, text }) => [path, text]));
}

/** Lines of `before` that `after` does not have, each as often as it is missing. */
function missingLines(before: string, after: string): string[] {
  const left = new Map<string, number>();
  for (const line of after.split('\n')) left.set(line, (left.get(line) ?? 0) + 1);
  return before.split('\n').filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

describe.each(targets.map((target) => [target.id, target] as const))('%s', (name, target) => {
  const drawn = drawnAt(platformOf(target), template);

  it('can be found by its name', () => {
    expect(findTarget(name)).toBe(target);
  });

  it.each(['sandbox', 'highly-available'])(
    'names nothing after the design, so that renaming it renames nothing in %s',
    (stage) => {
      const files = (name: string) =>
        madeFor(target, { ...drawn, name }, stage).files.map(({ path, text }) => [path, text.replaceAll(name, 'NAME')]);
      expect(files('Autumn')).toEqual(files('Spring of 2027'));
    },
  );

  it('tells how much is made: more than once, never less than before, at last all of it', () => {
    const told: number[] = [];
    const made = target.export(drawn, 'highly-available', { progress: (share) => told.push(share) });
    expect(made).not.toHaveProperty('refused');
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.filter((share) => share > 0 && share < 1)).not.toEqual([]);
    expect(told.at(-1)).toBe(1);
  });

  it('takes nothing away from other machines when one more stands beside them', { timeout: patience() }, () => {
    const groups = fc.constantFrom('lms-machines', 'mysql-machines', 'memcached-machines', 'worker-machines');
    fc.assert(
      fc.property(groups, fc.integer({ min: 3, max: 6 }), (group, count) => {
        const before = codeOf(target, withHosts(drawn, group, count));
        const after = codeOf(target, withHosts(drawn, group, count + 1));
        const gone = [...before].flatMap(([path, text]) => missingLines(text, after.get(path) ?? ''));
        const own = group.replace(/-machines$/, '');
        // What counts the machines goes; it says whose they are, or is the number by itself.
        expect(
          gone.filter((line) => !line.includes(own) && !/(?:Size|InService|replicas): "?\d+"?$/.test(line)),
        ).toEqual([]);
      }),
      runs(12),
    );
  });

  it(
    'puts every element of any drawing into exactly one class, and writes the same bytes twice',
    { timeout: patience() },
    () => {
      fc.assert(
        fc.property(anyDesign, (design) => {
          const made = target.export(design, 's');
          if ('refused' in made) {
            expect(made.refused).toMatch(/^\p{Lu}.{10,}\.$/u);
            return;
          }
          expect(made.coverage.map(({ kind, element }) => `${kind} ${element}`).sort()).toEqual(elements(design, 's'));
          for (const { class: kind, element, file, note } of made.coverage) {
            expect(note, element).toMatch(/^\p{Lu}.*\.$/u);
            const text = made.files.find(({ path }) => path === file)?.text ?? '';
            if (kind === 'todo') expect(text, `${element}, named in ${String(file)}`).toContain(`# TODO ${element}: `);
            else expect(file, element).toBeUndefined();
          }
          expect(target.export(structuredClone(design), 's')).toEqual(made);
        }),
        runs(150),
      );
    },
  );
});
