import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDesign } from '../../shared/design/parse.ts';
import { cloudFormation } from '../../shared/export/cloudformation/index.ts';
import { importFile } from '../../shared/import/import-file.ts';

function templateOf(stage: string): string {
  const parsed = parseDesign(
    readFileSync(join(import.meta.dirname, '../../assets/templates/managed-databases.corral'), 'utf8'),
  );
  if (!parsed.ok) throw new Error('the template does not parse');
  const made = cloudFormation.export(parsed.value.design, stage);
  if ('refused' in made) throw new Error(made.refused);
  return made.files.find(({ path }) => path === 'template.yaml')?.text ?? '';
}

describe('a template that Corral exported', () => {
  const result = importFile(templateOf('managed-databases'));
  const stage = result.ok ? result.value.design.stages[0] : undefined;
  const typeOf = (id: string): string => stage?.components[id]?.type ?? id;

  it('comes back with its machines, as many of them, and what AWS runs', () => {
    const types = Object.values(stage?.components ?? {}).map(({ type }) => type);
    expect(types).toEqual(
      expect.arrayContaining(['lms', 'studio', 'worker', 'mysql', 'memcached', 'elasticsearch', 'object-storage']),
    );
    const counts = Object.entries(stage?.zones ?? {}).flatMap(([id, { kind, count }]) =>
      kind === 'machines' ? [[id, count]] : [],
    );
    expect(counts).toEqual(expect.arrayContaining([['lms-machines', 2]]));
  });

  it('comes back with the calls that were drawn', () => {
    const calls = (stage?.connections ?? []).map(({ from, to }) => `${typeOf(from)} ${typeOf(to)}`);
    expect(calls).toEqual(expect.arrayContaining(['lms mysql', 'worker mysql', 'lms memcached', 'load-balancer lms']));
  });
});
