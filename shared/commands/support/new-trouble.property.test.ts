import fc from 'fast-check';
import { expect, it } from 'vitest';
import { patience, runs } from '../../base/runs.test-support.ts';
import { arbitraryDesign } from '../../design/arbitrary-design.test-support.ts';
import { connectionKey } from '../../design/connection-key.ts';
import type { Design } from '../../design/schema/design.ts';
import type { Stage } from '../../design/schema/stage.ts';
import type { FieldOwner } from './field-owner.ts';
import { newTrouble, within } from './new-trouble.ts';

/** Fields that name something, count something, or must agree with another. */
const FIELDS: Readonly<Record<'component' | 'zone' | 'connection' | 'entry-point', readonly (readonly string[])[]>> = {
  component: [
    ['in'],
    ['spread'],
    ['managedBy'],
    ['failoverIn'],
    ['k'],
    ['n'],
    ['backup', 'in'],
    ['backup', 'scheduled'],
  ],
  zone: [['in'], ['vendor'], ['spread'], ['count'], ['kind'], ['country'], ['subdivision'], ['size']],
  connection: [['from'], ['to'], ['id']],
  'entry-point': [['at'], ['through']],
};
const WORDS = ['US', 'NY', 'BY', 'DE', 'machines', 'region', 'large', 'nothing'];
const NUMBERS = [1, 2, 5];

type Edit = readonly [owner: FieldOwner, path: readonly string[], value: unknown];

/** The element, the field and the value that numbers pick. */
function editOf(stage: Stage, [which, one, field, value]: readonly number[]): Edit {
  const at = <T>(items: readonly T[], number = 0): T | undefined => items[number % Math.max(1, items.length)];
  const of = at(['component', 'zone', 'connection', 'entry-point'] as const, which) ?? 'component';
  const keys = stage.connections.map(connectionKey);
  const ids = { component: stage.components, zone: stage.zones, 'entry-point': stage.entryPoints };
  const id = at(of === 'connection' ? keys : Object.keys(ids[of]), one) ?? 'none';
  const path = at(FIELDS[of], field) ?? [];
  const names = [...Object.keys(stage.zones), ...Object.keys(stage.components), ...keys, ...WORDS];
  const lists = ['spread', 'through'].includes(path[0] ?? '');
  const word = at<unknown>([...names, ...NUMBERS, false, undefined], value);
  const owner: FieldOwner = of === 'connection' ? { of, stageId: stage.id, key: id } : { of, stageId: stage.id, id };
  return [owner, path, lists ? [word] : word];
}

/** The design with this field, allowed or not. */
function put(design: Design, [owner, path, value]: Edit): Design {
  const made = JSON.parse(JSON.stringify(design)) as Design;
  const stage = made.stages.find(({ id }) => 'stageId' in owner && id === owner.stageId)!;
  const { components, zones, entryPoints, connections } = stage;
  const maps = { component: components, zone: zones, 'entry-point': entryPoints };
  const key = 'key' in owner ? owner.key : undefined;
  const held =
    owner.of in maps ? Reflect.get(maps[owner.of as keyof typeof maps], 'id' in owner ? owner.id : '') : undefined;
  let fields = (held ?? connections.find((each) => connectionKey(each) === key) ?? {}) as Record<string, unknown>;
  for (const name of path.slice(0, -1)) fields = (fields[name] ??= {}) as Record<string, unknown>;
  fields[path.at(-1) ?? ''] = value;
  return made;
}

const numbers = fc.array(fc.nat(200), { minLength: 4, maxLength: 4 });

it(
  'looking only where a field can bring trouble finds what looking everywhere finds',
  () => {
    let troubled = 0;
    fc.assert(
      fc.property(arbitraryDesign, fc.array(numbers, { minLength: 1, maxLength: 8 }), (design: Design, choices) => {
        for (const choice of choices) {
          const stage = design.stages[(choice[3] ?? 0) % design.stages.length]!;
          const edit = editOf(stage, choice);
          const now = put(design, edit);
          const found = newTrouble(design, now);
          expect(newTrouble(design, now, within(design, edit[0]))).toEqual(found);
          if (found !== undefined) troubled += 1;
        }
      }),
      runs(200),
    );
    expect(troubled).toBeGreaterThan(0);
  },
  patience(),
);
