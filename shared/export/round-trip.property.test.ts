import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import { drawnAt, everyTemplate, madeFor, platformOf } from './drawn-at.test-support.ts';
import { readBack } from './read-back.test-support.ts';
import { targets } from './targets.ts';
import type { Export, Target } from './types.ts';
import { patience, runs } from '../base/runs.test-support.ts';

const STAGE = 'highly-available';
const [, bareMinimum] = everyTemplate.find(([name]) => name === 'bare-minimum')!;

type Edit =
  | { readonly kind: 'label'; readonly id: string; readonly name: string }
  | { readonly kind: 'order' }
  | { readonly kind: 'replica'; readonly group: string; readonly zone: string };

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant('label' as const),
    id: fc.constantFrom('lms', 'mysql', 'lb'),
    name: fc.string({ minLength: 1, maxLength: 40 }),
  }),
  fc.constant({ kind: 'order' as const }),
  fc.record({
    kind: fc.constant('replica' as const),
    group: fc.constantFrom('lms-machines', 'mysql-machines', 'memcached-machines', 'worker-machines'),
    zone: fc.constantFrom('a', 'b'),
  }),
);

function edited(design: Design, change: Edit): Design {
  return { ...design, stages: design.stages.map((stage) => (stage.id === STAGE ? editedStage(stage, change) : stage)) };
}

function editedStage(stage: Stage, change: Edit): Stage {
  if (change.kind === 'order') {
    const turned = <T>(map: Readonly<Record<string, T>>) => Object.fromEntries(Object.entries(map).reverse());
    const { zones, components, connections } = stage;
    return { ...stage, zones: turned(zones), components: turned(components), connections: [...connections].reverse() };
  }
  if (change.kind === 'label') {
    const component = { ...stage.components[change.id]!, name: change.name };
    return { ...stage, components: { ...stage.components, [change.id]: component } };
  }
  const { count = 1, spread = [], ...zone } = stage.zones[change.group]!;
  // The zones of the machines that are there, in turn, and then the one of the new machine.
  const there = Array.from({ length: count }, (_, host) => spread[host % spread.length]!);
  const grown = { ...zone, count: count + 1, spread: [...there, change.zone] };
  return { ...stage, zones: { ...stage.zones, [change.group]: grown } };
}

/** The drawing itself, which import reads back: it changes with the drawing and makes nothing. */
const RECORD = 'resource.terraform_data.drawing.';

/** What Terraform would see: each block and each entry of a map, as text by its address. */
async function addresses(made: Export): Promise<ReadonlyMap<string, string>> {
  const files = await Promise.all(made.files.filter(({ path }) => path.endsWith('.tf')).map(readOnce));
  return new Map(files.flatMap((file) => blocksOf(file as Json)));
}

const seen = new Map<string, Promise<unknown>>();
function readOnce(file: Export['files'][number]): Promise<unknown> {
  const read = seen.get(file.text) ?? readBack(file);
  seen.set(file.text, read);
  return read;
}

type Json = Readonly<Record<string, unknown>>;

/** Blocks of a file; a file may have several of locals. */
function blocksOf(file: Json): [string, string][] {
  return Object.entries(file).flatMap(([type, found]) =>
    (Array.isArray(found) ? found : [found]).flatMap((block) => entriesOf(block, type, 4)),
  );
}

/** `locals.hosts.mysql-machines-1` → its value: blocks down to their names, maps of values down to their entries. */
function entriesOf(value: unknown, path: string, depth: number): [string, string][] {
  if (Array.isArray(value) && value.length === 1) return entriesOf(value[0], path, depth);
  if (typeof value !== 'object' || value === null || Array.isArray(value) || depth === 0) {
    return [[path, JSON.stringify(value)]];
  }
  return Object.entries(value).flatMap(([key, inner]) => entriesOf(inner, `${path}.${key}`, depth - 1));
}

async function changed(target: Target, before: Design, after: Design): Promise<string[]> {
  const [old, next] = await Promise.all([before, after].map((design) => addresses(madeFor(target, design, STAGE))));
  return [...new Set([...old!.keys(), ...next!.keys()])].filter((address) => old!.get(address) !== next!.get(address));
}

describe.each(targets.filter(({ id }) => id.startsWith('terraform/')).map((target) => [target.id, target] as const))(
  '%s',
  (_id, target) => {
    const drawn = drawnAt(platformOf(target), bareMinimum);

    it('changes exactly what an edit is about', { timeout: patience() }, async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
          const grown = [...new Set(edits.flatMap((each) => (each.kind === 'replica' ? [each.group] : [])))];
          const found = await changed(target, drawn, edits.reduce(edited, drawn));
          const about = (group: string) => found.filter((address) => address.includes(group));
          const expected = (address: string) =>
            grown.some((group) => address.includes(group)) || (grown.length > 0 && address.startsWith(RECORD));
          expect(found.filter((address) => !expected(address))).toEqual([]);
          for (const group of grown) expect(about(group), group).not.toEqual([]);
        }),
        runs(12),
      );
    });
  },
);
