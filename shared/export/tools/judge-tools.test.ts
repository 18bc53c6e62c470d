import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TOOLS, writesFor } from '../../choose/tools.ts';
import { parseDesign } from '../../design/parse.ts';
import { targets } from '../targets.ts';
import { judgeTools, type ToolVerdict } from './judge-tools.ts';
import { pacesOf } from './paces.ts';

function verdicts(text: string): ReadonlyMap<string, ToolVerdict> {
  const parsed = parseDesign(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const { design } = parsed.value;
  const stage = design.stages.at(-1)!;
  const tried = targets.map((target) => ({ target, made: target.export(design, stage.id) }));
  return new Map(judgeTools(stage, tried).map((verdict) => [verdict.tool.id, verdict]));
}

const stage = (components: string) => `corral: 1
vendors: { aws: { kind: hosting } }
stages:
  - id: it
    zones:
      aws: { kind: provider, vendor: aws }
      r: { kind: region, in: aws, code: eu-west-1, country: IE }
      m: { kind: machines, in: r, count: 2 }
      d: { kind: machines, in: r, count: 3 }
    components: ${components}
`;
const USUAL =
  '{ us: { type: people }, lms: { type: lms, in: m, localState: [logs] }, db: { type: mysql, in: d, n: 3 } }';

describe('what changes how often', () => {
  it('is releases of applications often, and places and stores slowly; people are neither', () => {
    const parsed = parseDesign(stage(USUAL));
    if (!parsed.ok) throw new Error('the stage is wrong');
    expect(pacesOf(parsed.value.design.stages[0]!)).toEqual({ often: ['lms'], slowly: ['aws', 'd', 'db', 'm', 'r'] });
  });
});

describe('tools', () => {
  it('are the six of the talk, and what took their place', () => {
    const ids = ['ansible-modules', 'cloudformation', 'terraform', 'playbooks', 'containers', 'gocd', 'blue-green'];
    expect(TOOLS.map(({ id }) => id)).toEqual(ids);
  });

  it.each(TOOLS.map((tool) => [tool.id, tool] as const))(
    '%s says what it can and what it cannot',
    (_, { can, cannot }) => {
      for (const sentence of [...can, ...cannot]) expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect([can.length, cannot.length]).not.toContain(0);
    },
  );

  it('have every target of Corral among them', () => {
    expect(targets.filter(({ id }) => !TOOLS.some((tool) => writesFor(id, tool))).map(({ id }) => id)).toEqual([]);
  });

  it('are judged by what the targets say of this stage, all of it', () => {
    const terraform = verdicts(stage(USUAL)).get('terraform');
    expect(terraform?.holds).toEqual(['aws', 'd', 'db', 'm', 'r']);
    const aws = terraform?.written.find(({ target }) => target === 'terraform/aws');
    expect(aws).toMatchObject({ exported: expect.any(Number) });
    const [first] = terraform?.written.filter((each) => 'refused' in each) ?? [];
    expect(first?.target).toMatch(/^terraform\//);
  });

  it.each([
    ['logs alone', 'localState: [logs]', undefined],
    ['uploads', 'localState: [uploads, logs]', 'its machines keep uploads'],
    ['who knows what', 'localState: unknown', 'nobody has said what its machines keep'],
  ])('exchange no machine that keeps %s, unless that is nothing', (_, fact, why) => {
    const found = verdicts(stage(`{ app: { type: lms, in: m, ${fact} } }`)).get('blue-green');
    expect(found?.leaves).toEqual(why === undefined ? [] : [{ element: 'app', why }]);
    expect(found?.holds).toEqual(why === undefined ? ['app'] : []);
  });

  it('exchange no store', () => {
    const found = verdicts(readFileSync('assets/templates/bare-minimum.corral', 'utf8')).get('blue-green');
    const about = found?.written.flatMap((each) => ('refused' in each ? [] : [...each.todo, ...each.cannot]));
    expect(found?.holds).not.toContain('mysql');
    for (const { element } of about ?? []) expect(found?.holds).toContain(element);
  });
});
