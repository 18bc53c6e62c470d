import { describe, expect, it } from 'vitest';
import { parseDesign } from '../design/parse.ts';
import { targets } from './targets.ts';
import { terraformAws } from './terraform/aws/index.ts';
import type { Target } from './types.ts';

/** A stage with so many machines of each kind: disposable ones, and others that keep data. */
function designOf(n: number) {
  const parsed = parseDesign(`corral: 1
stages:
  - id: one
    zones: { apps: { kind: machines, count: ${String(n)} }, data: { kind: machines, count: ${String(n)} } }
    components: { lms: { type: lms, in: apps }, mysql: { type: mysql, in: data } }
    connections: [{ from: lms, to: mysql }]
`);
  if (!parsed.ok) throw new Error('the test design is wrong');
  return parsed.value.design;
}

function notes(target: Target, n: number): string[] {
  const made = target.export(designOf(n), 'one');
  return 'refused' in made ? [] : made.coverage.map(({ note }) => note);
}

describe('the notes of an export', () => {
  it.each(targets.map((target) => [target.id, target] as const))('%s counts one thing as one', (_, target) => {
    expect(notes(target, 1).filter((note) => /\b1 [a-z]+s\b|\b1 .* each\b/.test(note))).toEqual([]);
  });

  it('say how many machines there are', () => {
    const said = (n: number) => notes(terraformAws, n).filter((note) => note.startsWith('Becomes'));
    expect(said(1).join(' ')).toMatch(/1 machine or more.* 1 instance with a data volume\./);
    expect(said(3).join(' ')).toMatch(/3 machines or more.* 3 instances with a data volume each\./);
  });

  it.each([
    ['ginkgo', 'mysql', /ginkgo was made for MySQL 5\.6: test it with what AWS runs/],
    ['olive', 'mysql', /olive was made for MySQL 5\.7/],
    ['quince', 'mysql', undefined],
    ['ginkgo', 'elasticsearch', /ginkgo was made for Elasticsearch 1\.5/],
    ['ginkgo', 'memcached', undefined],
  ])('at %s say what managed %s differs in', (release, type, said) => {
    const drawn = parseDesign(`corral: 1
context: { release: ${release} }
vendors: { aws: { kind: hosting } }
stages:
  - id: one
    zones: { ireland: { kind: region, platform: aws, vendor: aws }, apps: { kind: machines, in: ireland } }
    components: { lms: { type: lms, in: apps }, data: { type: ${type}, in: ireland, managedBy: aws } }
    connections: [{ from: lms, to: data }]
`);
    if (!drawn.ok) throw new Error('the test design is wrong');
    const made = terraformAws.export(drawn.value.design, 'one');
    const entries = 'refused' in made ? [] : made.coverage;
    const note = entries.find(({ element }) => element === 'data')?.note;
    expect(note).toMatch(said ?? /^Becomes (?!.*was made for)/);
  });
});
