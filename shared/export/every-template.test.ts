import { describe, expect, it } from 'vitest';
import { connectionKey } from '../design/connection-key.ts';
import { drawnAt, everyTemplate, madeFor, platformOf } from './drawn-at.test-support.ts';
import { readBack } from './read-back.test-support.ts';
import { missingReferences } from './references.test-support.ts';
import { targets } from './targets.ts';
import type { ExportFile } from './types.ts';

const seen = new Map<string, Promise<unknown>>();

/** Many files of many exports have one text, which is read once. */
function readOnce(file: ExportFile): Promise<unknown> {
  const key = `${file.path.split('/').at(-1)}\n${file.text}`;
  const known = seen.get(key) ?? readBack(file);
  seen.set(key, known);
  return known;
}

describe.each(targets.map((target) => [target.id, target] as const))('%s', (_id, target) => {
  const cases = everyTemplate.flatMap(([name, design]) => {
    const here = drawnAt(platformOf(target), design);
    return here.stages.map((stage) => [`${name}, ${stage.id}`, here, stage] as const);
  });

  it.each(cases)(
    'of %s is read by parsers, and says once of each element what became of it',
    async (_case, ...drawn) => {
      const [design, stage] = drawn;
      const made = madeFor(target, design, stage.id);
      expect(made.files.map(({ path }) => path)).toEqual(made.files.map(({ path }) => path).toSorted());
      const read = await Promise.all(made.files.map(async (file) => [file.path, await readOnce(file)] as const));
      expect(missingReferences(target.id, new Map(read))).toEqual([]);
      const elements = [
        ...Object.keys(stage.components).map((id) => `component ${id}`),
        ...stage.connections.map((one) => `connection ${connectionKey(one)}`),
      ];
      expect(made.coverage.map(({ kind, element }) => `${kind} ${element}`).sort()).toEqual(elements.sort());
    },
  );

  it('refuses a stage as it is drawn only with a sentence that says why', () => {
    for (const [, design] of everyTemplate) {
      for (const { id } of design.stages) {
        const made = target.export(design, id);
        if ('refused' in made) expect(made.refused).toMatch(/^Nothing of this stage is at .+\. Export it .+\.$/);
      }
    }
  });
});

describe('what an export names and does not have', () => {
  it.each([
    [
      'terraform/aws',
      'main.tf',
      'resource "a_b" "c" {\n  d = "${var.e}-${data.f_g.h.i}-${a_b.c.id}"\n}\n',
      ['data.f_g.h', 'var.e'],
    ],
    [
      'cloudformation',
      'main.yaml',
      'Resources: { A: { B: !Ref C, D: !GetAtt A.E, F: !Sub "${G}-${AWS::Region}" } }',
      ['main.yaml: C', 'main.yaml: G'],
    ],
  ])('is found in %s', async (target, path, text, missing) => {
    expect(missingReferences(target, new Map([[path, await readBack({ path, text })]]))).toEqual(missing);
  });
});
